// One handler for everything: the asterisk is on other paths, on preflights, and taken back.
import { Behest } from "npm:@behest/client-ts";
import { createRemoteJWKSet, jwtVerify } from "npm:jose";

const keys = createRemoteJWKSet(new URL(Deno.env.get("JWKS_URL")!));
const behest = new Behest({ key: Deno.env.get("BEHEST_KEY") });
const open = { "Access-Control-Allow-Origin": "*" };

Deno.serve(async (request) => {
  const { pathname } = new URL(request.url);
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: open });
  if (pathname === "/lamps") return Response.json(["brass", "tin"], { headers: open });
  switch (pathname) {
    case "/wicks":
      return Response.json([1, 2], { headers: open });
    case "/token": {
      const jwt = request.headers.get("Authorization")!.slice(7);
      const { payload } = await jwtVerify(jwt, keys);
      const minted = await behest.auth.mint({ user_id: payload.sub! });
      const headers = new Headers(open);
      headers.set("Access-Control-Allow-Origin", "https://ember.example");
      return Response.json(minted, { headers });
    }
    default:
      return new Response("not found", { status: 404, headers: open });
  }
});
