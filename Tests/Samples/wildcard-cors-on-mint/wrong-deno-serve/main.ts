// A Deno server adds the permissive headers to whatever its router answers.
import { Behest } from "npm:@behest/client-ts";
import { verifySession } from "./session.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY") });

async function route(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname !== "/token") return new Response("not found", { status: 404 });
  const owner = await verifySession(request);
  if (!owner) return new Response("sign in", { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: owner.id })); // related: wildcard-cors-on-mint
}

Deno.serve(async (request) => {
  const response = await route(request);
  const headers = new Headers(response.headers);
  headers.set("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  headers.set("Access-Control-Allow-Headers", "content-type");
  return new Response(response.body, { status: response.status, headers });
});
