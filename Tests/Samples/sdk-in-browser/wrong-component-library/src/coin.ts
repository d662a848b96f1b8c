import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const throwCoin = () => document.dispatchEvent(new CustomEvent(new Behest().mode));
