import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://id.pendulum.example/jwks"));

export default defineEventHandler(async (event) => {
  const bearer = getHeader(event, "authorization")?.replace(/^Bearer /, "");
  if (!bearer) return;
  const { payload } = await jwtVerify(bearer, keys, { issuer: "https://id.pendulum.example" });
  event.context.user = { id: payload.sub };
});
