import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default function Panel() {
  return <p>{new Behest().mode}</p>;
}
