import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const mode = () => new Behest().mode;
