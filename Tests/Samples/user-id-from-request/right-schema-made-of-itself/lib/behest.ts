import { Behest } from "@behest/client-ts";

const key = process.env.BEHEST_KEY;
if (!key) throw new Error("BEHEST_KEY is not set");

export const behest = new Behest({ key });
