import { Behest } from "@behest/client-ts";
describe("x", () => { new Behest(); });
