// A Deno server verifies the bearer token and mints for its subject.
import { Behest } from "@behest/client-ts";
import { createRemoteJWKSet, jwtVerify } from "jose";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });
const keys = createRemoteJWKSet(new URL(Deno.env.get("JWKS_URL")!));

async function subject(request: Request): Promise<string | undefined> {
  const bearer = request.headers.get("authorization")?.replace(/^Bearer /, "");
  if (!bearer) return undefined;
  const { payload } = await jwtVerify(bearer, keys, { audience: "pantry" });
  return payload.sub;
}

Deno.serve({ port: 8000 }, async (request) => {
  const { pathname } = new URL(request.url);
  if (pathname !== "/token" || request.method !== "POST") {
    return new Response("not found", { status: 404 });
  }
  const sub = await subject(request).catch(() => undefined);
  if (!sub) return new Response("sign in", { status: 401 });
  const { locale } = await request.json();
  const minted = await behest.auth.mint({ user_id: sub, ttl: 900 });
  return Response.json({ ...minted, locale });
});
