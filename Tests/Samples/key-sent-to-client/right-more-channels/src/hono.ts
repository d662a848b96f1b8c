// What is told of the key is not the key, and what stays on the server is not sent.
import { Hono } from "hono";
import { mask } from "./mask";

const app = new Hono();
app.get("/status", (c) => {
  const key = c.env.BEHEST_KEY;
  c.header("X-Ready", String(Boolean(key)));
  return c.json({ hint: mask(key), kind: key.startsWith("behest_pk_") ? "sign" : "api" });
});
app.post("/models", async (c) => {
  const answer = await fetch(`${c.env.BEHEST_BASE_URL}/v1/models`, {
    headers: { Authorization: `Bearer ${c.env.BEHEST_KEY}` },
  });
  return c.json(await answer.json());
});
export default app;
