import { Behest } from "../../node_modules/@behest/client-ts/dist/index.mjs"; // expect: sdk-in-browser
export const z = new Behest();
