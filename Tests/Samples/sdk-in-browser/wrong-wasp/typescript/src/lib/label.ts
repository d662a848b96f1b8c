import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const label = String(new Behest());
