import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { readToken } from "./middleware";

const app = new Hono<{ Variables: { claims: { sub: string } } }>();

app.post("/token", readToken, async (c) => {
  const claims = c.get("claims");
  const minted = await new Behest().auth.mint({ user_id: claims.sub }); // expect: user-id-unverified
  return c.json(minted);
});

export default app;
