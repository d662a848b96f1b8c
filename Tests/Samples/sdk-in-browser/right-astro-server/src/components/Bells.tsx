import { behest } from "../lib/behest";

export default function Bells({ names }: { names: string[] }) {
  return <p>{names.join(", ")} by {behest.mode}</p>;
}
