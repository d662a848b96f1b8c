import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
const app = new Hono();
app.get("/check", (c) => {
  if (!process.env.BEHEST_KEY) throw new HTTPException(500, { message: "BEHEST_KEY is missing" });
  const key = process.env.BEHEST_KEY;
  if (!key.startsWith("behest_sk_live_")) throw new HTTPException(500, { message: `not a key: ${key.slice(0, 10)}…` });
  return c.text("ok");
});
app.onError((err, c) => c.json({ error: err.message }, 500));
export default app;
