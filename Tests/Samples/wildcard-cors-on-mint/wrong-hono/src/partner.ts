import { Hono } from "hono";
import { cors } from "hono/cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();

export const partner = new Hono()
  .use("*", cors({ origin: (origin) => origin, credentials: true })) // expect: wildcard-cors-on-mint
  .post("/token", async (c) => {
    const user = await subjectOf(c.req.header("Authorization"));
    return c.json(await behest.auth.mint({ user_id: user, ttl: 300 })); // related: wildcard-cors-on-mint
  });
