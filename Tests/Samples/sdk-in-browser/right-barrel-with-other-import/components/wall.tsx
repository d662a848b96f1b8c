"use client";

// The barrel has the SDK behind it; what is imported from it has not.
import { height } from "../lib";
import * as lib from "../lib";

export function Wall() {
  return <p>{height(12) + lib.height(3)}</p>;
}
