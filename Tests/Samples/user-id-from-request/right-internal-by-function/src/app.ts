import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { isInternal, requireInternal } from "./internal.js";

const behest = new Behest();

export const app = new Hono()
  .post("/1", async (c) => {
    requireInternal(c);
    const { user } = await c.req.json();
    return c.json(await behest.auth.mint({ user_id: user }));
  })
  .post("/2", async (c) => {
    if (!isInternal(c)) return c.body(null, 401);
    const { user } = await c.req.json();
    return c.json(await behest.auth.mint({ user_id: user }));
  });
