import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const behest = new Behest();
export const MODELS = ["a", "b"];
