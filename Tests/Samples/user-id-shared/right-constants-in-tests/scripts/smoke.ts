import { Behest } from "@behest/client-ts";

const behest = new Behest();
const minted = await behest.auth.mint({ user_id: "smoke", tier: 1, ttl: 60 });
console.log("the gateway answers", minted.expiresAt);
