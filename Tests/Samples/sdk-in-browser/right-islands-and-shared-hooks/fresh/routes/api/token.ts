import { Behest } from "npm:@behest/client-ts";
export const handler = { GET: () => Response.json({ ok: !!new Behest() }) };
