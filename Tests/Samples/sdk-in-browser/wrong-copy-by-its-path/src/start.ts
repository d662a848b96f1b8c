import { BehestClient, type Behest } from "./vendor/behest/index.mjs"; // expect: sdk-in-browser

export const start = (behest: Behest) => [behest, new BehestClient()];
