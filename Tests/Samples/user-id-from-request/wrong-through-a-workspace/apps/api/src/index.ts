import { Hono } from "hono";
import { whoPicks } from "@orchard/identity";
import { pickerOf } from "@orchard/identity/forms";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();

app.post("/json", async (c) => {
  const body = await c.req.json(); // from: user-id-from-request
  return c.json(await behest.auth.mint({ user_id: whoPicks(body) })); // expect: user-id-from-request
});

app.post("/form", async (c) => {
  const form = await c.req.formData(); // from: user-id-from-request
  return c.json(await behest.auth.mint({ user_id: pickerOf(form) })); // expect: user-id-from-request
});

export default app;
