import { Behest } from "behest"; // expect: sdk-in-browser
export const x = new Behest();
