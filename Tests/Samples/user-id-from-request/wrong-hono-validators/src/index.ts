// Hono's own validator and those of schemas check a shape, and say nothing of who sends it.
import { Hono } from "hono";
import { validator } from "hono/validator";
import { vValidator } from "@hono/valibot-validator";
import { sValidator } from "@hono/standard-validator";
import * as v from "valibot";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();
const rider = v.object({ rider: v.string() });

app.post(
  "/own",
  validator("json", (value, c) => (typeof value.rider === "string" ? { rider: value.rider } : c.text("", 400))),
  async (c) => c.json(await behest.auth.mint({ user_id: c.req.valid("json").rider })), // expect: user-id-from-request
);

app.post("/valibot", vValidator("json", rider), async (c) =>
  c.json(await behest.auth.mint({ user_id: c.req.valid("json").rider })), // expect: user-id-from-request
);

app.post("/standard", sValidator("query", rider), async (c) => {
  const { rider } = c.req.valid("query");
  return c.json(await behest.auth.mint({ user_id: rider })); // expect: user-id-from-request
});

app.post("/raw", async (c) => {
  const text = new TextDecoder().decode(await c.req.arrayBuffer());
  return c.json(await behest.auth.mint({ user_id: JSON.parse(text).rider })); // expect: user-id-from-request
});

app.onError((error, c) => c.json({ error: error.message }, 500));

export default app;
