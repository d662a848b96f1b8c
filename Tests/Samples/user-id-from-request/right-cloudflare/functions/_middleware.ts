import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://alcove.example/.well-known/jwks.json"));

export const onRequest: PagesFunction = async ({ request, data, next }) => {
  const token = request.headers.get("Authorization")?.slice(7) ?? "";
  const { payload } = await jwtVerify(token, keys, { audience: "alcove" });
  data.user = { id: payload.sub };
  return next();
};
