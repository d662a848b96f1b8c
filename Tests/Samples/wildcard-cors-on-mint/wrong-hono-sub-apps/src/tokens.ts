import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { session } from "./session";

export const tokens = new Hono<{ Variables: { userId: string } }>();
tokens.use(session);
tokens.post("/", async (c) => {
  const behest = new Behest();
  return c.json(await behest.auth.mint({ user_id: c.get("userId") }));
});
