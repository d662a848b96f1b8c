import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const x = String(new Behest());
