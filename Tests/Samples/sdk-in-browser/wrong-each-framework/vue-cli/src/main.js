import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

document.title = new Behest().mode;
