import { behest } from "../lib/behest";

export default function Price({ kite }: { kite: string }) {
  return <p>{kite}: {behest.mode}</p>;
}
