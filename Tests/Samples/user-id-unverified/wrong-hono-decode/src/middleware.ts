import type { MiddlewareHandler } from "hono";
import { decode } from "hono/jwt";

export const readToken: MiddlewareHandler = async (c, next) => {
  const token = c.req.header("authorization")?.replace("Bearer ", "");
  if (!token) return c.json({ error: "token missing" }, 401);
  const { payload } = decode(token); // from: user-id-unverified
  c.set("claims", payload); // via: user-id-unverified
  await next();
};
