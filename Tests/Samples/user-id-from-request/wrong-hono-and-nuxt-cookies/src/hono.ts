import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Hono();
app.post("/login", async (c) => {
  const { id } = await c.req.json();
  setCookie(c, "uid", id, { httpOnly: true, secure: true });
  return c.body(null, 204);
});
app.post("/token", async (c) => {
  const uid = getCookie(c, "uid");
  if (!uid) return c.body(null, 401);
  return c.json(await behest.auth.mint({ user_id: uid })); // expect: user-id-from-request
});
export default app;
