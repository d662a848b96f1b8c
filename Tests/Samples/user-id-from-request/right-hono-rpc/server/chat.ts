import { Hono } from "hono";
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import type { Env } from "./env";

const behest = new Behest();
const question = z.object({ text: z.string() });

export const chat = new Hono<Env>()
  .get("/models", (c) => c.json(["small", "large"]))
  .post("/token", async (c) => {
    const user = c.get("user");
    if (!user) return c.json({ error: "unauthorized" } as const, 401);
    return c.json(await behest.auth.mint({ user_id: user.id, tier: user.plan ?? 1 }));
  })
  .post("/ask", zValidator("json", question), async (c) => {
    const user = c.var.user;
    if (!user) return c.json({ error: "unauthorized" } as const, 401);
    const { text } = c.req.valid("json");
    const messages = [{ role: "user", content: text }];
    return c.json(await behest.chat.completions.create({ messages, user_id: user.id }));
  });
