import { useEffect } from "react";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function Wishes() {
  useEffect(() => console.debug(new Behest().mode), []);
  return null;
}
