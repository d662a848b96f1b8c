import { allowed } from "@/lib/http";
import { mint } from "@/lib/mint";
export const POST = async (request: Request) => Response.json(await mint(), { headers: allowed(request) });
export const OPTIONS = () => new Response(null, { headers: { "Access-Control-Allow-Origin": "*" } });
