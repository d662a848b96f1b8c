import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export default () => new Behest();
