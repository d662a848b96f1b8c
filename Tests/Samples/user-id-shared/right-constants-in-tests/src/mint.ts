import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mintFor = (knitter: string) => behest.auth.mint({ user_id: knitter, ttl: 900 });
