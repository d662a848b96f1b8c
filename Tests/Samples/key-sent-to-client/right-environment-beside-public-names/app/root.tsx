import { json } from "@remix-run/node";
import { chosen } from "./env";

export const loader = () => json({ env: chosen() });

export default function Root() {
  return null;
}
