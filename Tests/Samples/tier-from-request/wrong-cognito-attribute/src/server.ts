// The pool's app client may write "profile", and so may whoever is signed in.
import Fastify from "fastify";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { Behest } from "@behest/client-ts";

const verifier = CognitoJwtVerifier.create({
  userPoolId: process.env.POOL!,
  tokenUse: "id",
  clientId: process.env.CLIENT!,
});
const app = Fastify();
const behest = new Behest();

app.post("/token", async (request) => {
  const claims = await verifier.verify(request.headers.authorization!.slice(7));
  return behest.auth.mint({
    user_id: claims.sub,
    tier: Number(claims.profile), // expect: tier-from-request
  });
});

app.post("/staff/token", async (request) => {
  const claims = await verifier.verify(request.headers.authorization!.slice(7));
  const gold = claims["cognito:groups"]?.includes("gold");
  return behest.auth.mint({ user_id: claims.sub, tier: gold ? 3 : 1 });
});

app.listen({ port: 3000 });
