// Signing is turned on behind the constructor.
import { Behest } from "@behest/client-ts";
const behest = new Behest({ key: "x" });
(behest as any).config.mode = "sign"; // expect: browser-guard-bypassed
