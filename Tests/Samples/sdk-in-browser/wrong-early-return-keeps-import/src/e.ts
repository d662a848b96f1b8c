import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export function e() { if (typeof window === "undefined") return null; return new Behest(); }
