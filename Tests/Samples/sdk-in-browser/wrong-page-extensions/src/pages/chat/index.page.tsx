import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export default function P() { return <p>{String(new Behest())}</p>; }
