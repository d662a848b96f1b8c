// Decoding is fine once the same token was verified, or for its header and expiry.
import express from "express";
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import jwt from "jsonwebtoken";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
const jwks = createRemoteJWKSet(new URL("https://id.tram.example/jwks.json"));

app.post("/token", async (req, res) => {
  const bearer = req.headers.authorization?.slice(7) ?? "";
  try {
    await jwtVerify(bearer, jwks, { issuer: "https://id.tram.example" });
  } catch {
    return void res.status(401).json({ error: "bad token" });
  }
  const { sub } = decodeJwt(bearer);
  if (!sub) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: sub }));
});

app.post("/partner-token", async (req, res) => {
  const assertion = req.get("x-assertion") ?? "";
  const { kid } = decodeProtectedHeader(assertion);
  const expires = jwt.decode(assertion, { json: true })?.exp ?? 0;
  console.info("assertion signed by", kid, "until", new Date(expires * 1000));
  const claims = jwt.verify(assertion, process.env.PARTNER_PEM!, { algorithms: ["RS256"] });
  const minted = await behest.auth.mint({ user_id: String(claims.sub), ttl: 300 });
  res.json(minted);
});

app.listen(3000);
