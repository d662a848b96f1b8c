import { corsHeaders } from "../_shared/cors.ts";

Deno.serve(() => Response.json({ up: true }, { headers: corsHeaders }));
