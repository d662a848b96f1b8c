import { Hono } from "hono";
import { createFactory } from "hono/factory";
import { zValidator } from "@hono/zod-validator";
import { z } from "zod";
import { behest } from "./behest";

const factory = createFactory();
const byName = factory.createHandlers(
  zValidator("json", z.object({ name: z.string() })),
  async (c) => {
    const { name } = c.req.valid("json");
    return c.json(await behest.auth.mint({ user_id: name })); // expect: user-id-from-request
  },
);

export const viewers = new Hono().post("/by-name", ...byName);
