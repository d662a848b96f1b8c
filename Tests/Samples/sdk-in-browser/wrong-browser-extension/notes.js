import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();

export async function annotate(text) {
  return `${behest.mode}: ${text}`;
}
