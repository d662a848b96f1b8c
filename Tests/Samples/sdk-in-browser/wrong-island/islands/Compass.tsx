// Islands are what Fresh sends to the browser.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default function Compass() {
  return <p>{new Behest().mode}</p>;
}
