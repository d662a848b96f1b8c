// A proof of possession carries its own key, and proves no more than that the caller holds it; who
// the caller is says the access token, which the issuer's keys verify.
import { Hono } from "hono";
import { calculateJwkThumbprint, createRemoteJWKSet, EmbeddedJWK, jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const keys = createRemoteJWKSet(new URL("https://id.example.com/jwks.json"));
const app = new Hono();

app.post("/token", async (c) => {
  const access = c.req.header("Authorization")?.replace(/^DPoP /, "") ?? "";
  const { payload } = await jwtVerify(access, keys, { issuer: "https://id.example.com" });
  const proof = await jwtVerify(c.req.header("DPoP") ?? "", EmbeddedJWK, { typ: "dpop+jwt" });
  const thumbprint = await calculateJwkThumbprint(proof.protectedHeader.jwk!);
  const confirmed = payload.cnf as { jkt: string };
  if (thumbprint !== confirmed.jkt || proof.payload.htu !== c.req.url) return c.body(null, 401);
  return c.json(await behest.auth.mint({ user_id: payload.sub! }));
});

export default app;
