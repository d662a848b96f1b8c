import { Hono } from "hono";
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import { behest } from "./behest";

const room = z.object({ seat: z.string() });

export const rooms = new Hono()
  .get("/", (c) => c.json([]))
  .get("/count", (c) => c.json(0))
  .post("/json", zValidator("json", room), async (c) => {
    const { seat } = c.req.valid("json");
    return c.json(await behest.auth.mint({ user_id: seat })); // expect: user-id-from-request
  })
  .post("/form", zValidator("form", room), async (c) =>
    c.json(await behest.auth.mint({ user_id: c.req.valid("form").seat }))) // expect: user-id-from-request
  .get("/query", zValidator("query", room), async (c) =>
    c.json(await behest.auth.mint({ user_id: c.req.valid("query").seat }))) // expect: user-id-from-request
  .get("/open", (c) => c.json(true))
  .get("/closed", (c) => c.json(false))
  .get("/names", (c) => c.json([]))
  .get("/seats", (c) => c.json([]))
  .get("/hours", (c) => c.json([]))
  .get("/rules", (c) => c.json([]))
  .get("/header", zValidator("header", z.object({ "x-seat": z.string() })), async (c) =>
    c.json(await behest.auth.mint({ user_id: c.req.valid("header")["x-seat"] }))) // expect: user-id-from-request
  .get("/:seat", zValidator("param", room), async (c) =>
    c.json(await behest.auth.mint({ user_id: c.req.valid("param").seat }))); // expect: user-id-from-request
