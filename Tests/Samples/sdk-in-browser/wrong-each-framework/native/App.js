import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default function App() {
  return new Behest().mode;
}
