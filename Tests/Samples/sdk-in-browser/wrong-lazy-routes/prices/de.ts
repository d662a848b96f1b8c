import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const price = () => new Behest().mode;
