import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { z } from "zod";
import { auth } from "../middleware/auth";
import { mintFor } from "../services/behest";

export const token = new Hono()
  .use(auth)
  .post("/", zValidator("json", z.object({ topic: z.string() })), async (c) => {
    const { topic } = c.req.valid("json");
    const user = c.get("user");
    return c.json({ topic, ...(await mintFor(user)) });
  })
  .post("/var", async (c) => c.json(await mintFor(c.var.user)));
