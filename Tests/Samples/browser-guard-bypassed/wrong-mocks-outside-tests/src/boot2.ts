import { Behest } from "@behest/client-ts";
import sinon from "sinon";
sinon.stub(globalThis, "window").value(undefined); // expect: browser-guard-bypassed
export const behest = new Behest();
