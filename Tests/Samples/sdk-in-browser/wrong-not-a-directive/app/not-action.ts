import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
"use server";
export const f = () => String(new Behest().baseUrl);
