import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
new Behest();
