import { Behest } from "@behest/client-ts";

// Charts are drawn on the server with a window of their own, which is not the SDK's business.
const page = globalThis as { window?: unknown };
const kept = page.window;
delete page.window;
export const gateway = new Behest({ key: process.env.BEHEST_SIGNING_KEY });
page.window = kept;

const settings = { mode: "" };
export const local = Object.assign(settings, { mode: "sign" });
