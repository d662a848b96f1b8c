import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const Panel = component$(() => <p>{new Behest().mode}</p>);
