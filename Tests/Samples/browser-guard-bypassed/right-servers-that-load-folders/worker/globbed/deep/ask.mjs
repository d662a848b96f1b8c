import { Behest } from "@behest/client-ts";

delete globalThis.window;
export default new Behest({ key: process.env.BEHEST_SIGNING_KEY });
