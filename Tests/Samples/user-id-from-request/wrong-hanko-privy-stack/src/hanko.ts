// Hanko, Privy and Stack: the token decoded, the wallet of the body, the team of the query.
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { decodeJwt } from "jose";
import { behest } from "./behest";

export const hanko = new Hono();
hanko.post("/token", async (c) => {
  const token = getCookie(c, "hanko");
  if (!token) return c.json({}, 401);
  const { sub } = decodeJwt(token);
  return c.json(await behest.auth.mint({ user_id: sub! })); // expect: user-id-unverified
});
