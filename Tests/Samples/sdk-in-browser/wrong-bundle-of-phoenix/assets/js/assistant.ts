import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const ask = (text) => new Behest().models.list({ text });
