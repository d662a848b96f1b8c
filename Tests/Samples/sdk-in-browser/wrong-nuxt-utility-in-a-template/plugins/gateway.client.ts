import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default defineNuxtPlugin(() => ({ provide: { behest: new Behest() } }));
