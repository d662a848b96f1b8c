"use client";

import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export function Panel() {
  return <p>{new Behest().mode}</p>;
}
