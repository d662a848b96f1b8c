"use client";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

// Two defects: the SDK is in the bundle, and the key would have to be.
const behest = new Behest({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client

export function Box() {
  return <button onClick={() => behest.models.list()}>Ask</button>;
}
