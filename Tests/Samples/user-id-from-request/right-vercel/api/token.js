// Vercel functions without a framework: the token's subject, once it is verified.
import { createRemoteJWKSet, jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const keys = createRemoteJWKSet(new URL("https://knoll.example/jwks.json"));

export default async function handler(req, res) {
  const { payload } = await jwtVerify(req.headers.authorization.slice(7), keys);
  res.status(200).json(await behest.auth.mint({ user_id: payload.sub, ttl: 600 }));
}
