import { json } from "@remix-run/node";
import { all, chosen } from "./env";

export const loader = () => json({ env: chosen(), details: all() });

export default function Root() {
  return null;
}
