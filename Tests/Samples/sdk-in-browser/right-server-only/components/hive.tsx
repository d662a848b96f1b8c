"use client";

import { behest } from "../lib/ai";

export function Hive() {
  return <p>{behest.mode}</p>;
}
