import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const melt = () => new Behest().mode;
