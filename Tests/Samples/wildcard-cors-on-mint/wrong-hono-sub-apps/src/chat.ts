import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { session } from "./session";

export const chat = new Hono<{ Variables: { userId: string } }>()
  .use("*", session)
  .post("/token", async (c) => {
    c.header("Access-Control-Allow-Origin", c.req.header("Origin") ?? "*"); // expect: wildcard-cors-on-mint
    const behest = new Behest();
    return c.json(await behest.auth.mint({ user_id: c.get("userId") }));
  });
