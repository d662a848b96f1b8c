// `client:visible` ships the component with all that it imports.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default function Adviser({ topic }: { topic: string }) {
  const behest = new Behest();
  return <button>{topic} by {behest.mode}</button>;
}
