import { Behest } from "@behest/client-ts";

export const cellar = new Behest({ ttl: 900 });
