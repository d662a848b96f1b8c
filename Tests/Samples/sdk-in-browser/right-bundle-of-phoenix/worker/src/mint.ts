import { Behest } from "@behest/client-ts";

export const behest = new Behest({ key: process.env.BEHEST_KEY });
