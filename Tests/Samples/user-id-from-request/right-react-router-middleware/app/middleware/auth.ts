import { createContext, redirect, type MiddlewareFunction } from "react-router";
import { createRemoteJWKSet, jwtVerify } from "jose";

export const userContext = createContext<{ id: string }>();

const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL!));

export const authMiddleware: MiddlewareFunction = async ({ request, context }) => {
  const bearer = request.headers.get("authorization")?.slice("Bearer ".length);
  if (!bearer) throw redirect("/login");
  const { payload } = await jwtVerify(bearer, keys);
  context.set(userContext, { id: payload.sub! });
};
