import { corsHeaders } from "../_shared/cors.ts";

Deno.serve(() => Response.json({ ok: true }, { headers: corsHeaders }));
