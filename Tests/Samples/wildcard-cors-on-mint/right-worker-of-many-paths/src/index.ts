// A worker of many paths: the headers of a token are those of a list, other answers are open.
import { Behest } from "@behest/client-ts";
import { jwtVerify } from "jose";
interface Env { BEHEST_KEY: string; SESSION_KEY: string; ALLOWED_ORIGINS: string }
function corsHeaders(request: Request, env: Env): Headers {
  const headers = new Headers({ "Access-Control-Allow-Methods": "POST, OPTIONS" });
  const origin = request.headers.get("Origin");
  const allowed = env.ALLOWED_ORIGINS.split(",").map((o) => o.trim());
  if (origin && allowed.includes(origin)) {
    headers.set("Access-Control-Allow-Origin", origin);
    headers.set("Vary", "Origin");
  }
  return headers;
}
async function handleToken(request: Request, env: Env) {
  const token = request.headers.get("Authorization")?.slice(7) ?? "";
  const { payload } = await jwtVerify(token, new TextEncoder().encode(env.SESSION_KEY));
  const behest = new Behest({ key: env.BEHEST_KEY });
  return behest.auth.mint({ user_id: payload.sub! });
}
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    const cors = corsHeaders(request, env);
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: cors });
    if (url.pathname === "/feed") return new Response("[]", { headers: { "Access-Control-Allow-Origin": "*" } });
    switch (url.pathname) {
      case "/token": return new Response(JSON.stringify(await handleToken(request, env)), { headers: cors });
      case "/public": return new Response("{}", { headers: { "Access-Control-Allow-Origin": "*" } });
      default: return new Response("not found", { status: 404, headers: { "Access-Control-Allow-Origin": "*" } });
    }
  },
};
