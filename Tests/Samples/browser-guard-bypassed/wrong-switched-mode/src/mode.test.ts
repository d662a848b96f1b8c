import { Behest } from "@behest/client-ts";
const behest = new Behest();
(behest as any).config.mode = "sign";
