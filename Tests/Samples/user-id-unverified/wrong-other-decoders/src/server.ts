// Four libraries, four ways to read a token without checking it.
import Fastify from "fastify";
import workerJWT from "@tsndr/cloudflare-worker-jwt";
import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";
import { createDecoder } from "fast-jwt";
import { decode as decodePaseto } from "paseto";
import { Behest } from "@behest/client-ts";

const app = Fastify();
const behest = new Behest();
const read = createDecoder();
const bearer = (header = "") => header.replace(/^Bearer /, "");

app.post("/fast", async (request) => {
  const claims = read(bearer(request.headers.authorization));
  return behest.auth.mint({ user_id: claims.sub }); // expect: user-id-unverified
});

app.post("/worker", async (request) => {
  const { payload } = workerJWT.decode(bearer(request.headers.authorization));
  return behest.auth.mint({ user_id: payload!.sub as string, ttl: 60 }); // expect: user-id-unverified
});

app.post("/cognito", async (request) => {
  const parts = decomposeUnverifiedJwt(bearer(request.headers.authorization));
  const { sub } = parts.payload;
  return behest.auth.mint({ user_id: sub as string, ttl: 90 }); // expect: user-id-unverified
});

app.post("/paseto", async (request) => {
  const { payload } = decodePaseto(bearer(request.headers.authorization));
  return behest.auth.mint({ user_id: payload!.sub as string, ttl: 120 }); // expect: user-id-unverified
});

app.listen({ port: 3000 });
