// Tests may pretend that there is or is no window; the module itself only asks.
import { Behest } from "@behest/client-ts";

if (typeof window !== "undefined") {
  throw new Error("this module is for the server");
}

export const behest = new Behest({ key: process.env.BEHEST_KEY, kid: process.env.BEHEST_KID });
