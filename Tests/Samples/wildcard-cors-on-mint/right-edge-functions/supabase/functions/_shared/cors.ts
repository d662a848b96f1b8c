// Edge functions with a shared list: the header is built from the request only if it is on it.
const ALLOWED = (Deno.env.get("ALLOWED_ORIGINS") ?? "https://app.example.com").split(",");

export function corsHeaders(req: Request): Record<string, string> {
  const origin = req.headers.get("Origin") ?? "";
  const allowOrigin = ALLOWED.includes(origin) ? origin : ALLOWED[0];
  return {
    "Access-Control-Allow-Origin": allowOrigin,
    "Access-Control-Allow-Headers": "authorization, x-client-info, apikey, content-type",
    Vary: "Origin",
  };
}

export const publicHeaders = { "Access-Control-Allow-Origin": "*" };
