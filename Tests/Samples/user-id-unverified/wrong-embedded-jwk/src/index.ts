// The key comes inside the token, so whoever makes a token also picks the key.
import { Hono } from "hono";
import { EmbeddedJWK, jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();

app.post("/token", async (c) => {
  const bearer = c.req.header("authorization")?.replace("Bearer ", "");
  if (!bearer) return c.text("no token", 401);
  const { payload } = await jwtVerify(bearer, EmbeddedJWK);
  const { token } = await behest.auth.mint({
    user_id: payload.sub as string, // expect: user-id-unverified
    ttl: 600,
  });
  return c.json({ token });
});

export default app;
