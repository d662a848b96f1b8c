import { Hono } from "hono";
import { cors } from "hono/cors";
import { Behest } from "@behest/client-ts";
import { session } from "./session";

export const admin = new Hono<{ Variables: { userId: string } }>();
admin.use(cors({ origin: ["https://admin.example.com"] }), session);
admin.post("/token", async (c) => {
  const behest = new Behest();
  return c.json(await behest.auth.mint({ user_id: c.get("userId") }));
});
