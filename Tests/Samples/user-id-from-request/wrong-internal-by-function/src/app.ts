import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { hasKey, isOursOrQuiet, isTwice } from "./internal.js";

const behest = new Behest();

export const app = new Hono()
  .post("/1", async (c) => {
    if (!hasKey(c.req.header("x-internal-key"))) return c.body(null, 401);
    const { user } = await c.req.json();
    return c.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
  })
  .post("/2", async (c) => {
    if (!isTwice(c.req.header("x-key"), c.req.header("x-key-again"))) return c.body(null, 401);
    const { user } = await c.req.json();
    return c.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
  })
  .post("/3", async (c) => {
    if (!isOursOrQuiet(c.req.header("x-internal-key"))) return c.body(null, 401);
    const { user } = await c.req.json();
    return c.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
  });
