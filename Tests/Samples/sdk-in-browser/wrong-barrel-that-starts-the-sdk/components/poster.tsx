// Nobody here asks for the SDK, but its module does something when it is loaded, so the barrel
// carries it along.
"use client";

import { price } from "../lib"; // from: sdk-in-browser

export function Poster() {
  return <p>{price(3)}</p>;
}
