import { Behest, AuthModule } from "@behest/client-ts";
const b = new Behest();
(b.auth as any).cfg.mode = "sign"; // expect: browser-guard-bypassed
export const t = AuthModule.prototype.signLocally.call({ cfg: b.config }, {}); // expect: browser-guard-bypassed
export const o = Object.create(AuthModule.prototype); // expect: browser-guard-bypassed
