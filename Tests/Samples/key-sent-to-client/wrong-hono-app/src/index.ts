// The bindings of a worker, whole and in part.
import { Hono } from "hono";
import { env } from "hono/adapter";
type Bindings = { BEHEST_KEY: string };
const app = new Hono<{ Bindings: Bindings }>();
app.get("/env", (c) => c.json(env(c))); // expect: key-sent-to-client
app.get("/k", (c) => { const { BEHEST_KEY } = env<Bindings>(c); return c.json({ BEHEST_KEY }); }); // expect: key-sent-to-client
app.get("/b", (c) => c.json(c.env)); // expect: key-sent-to-client
app.post("/t", async (c) => { const r = await fetch("https://x.behest.app/v1/auth/mint", { method: "POST", headers: { Authorization: `Bearer ${c.env.BEHEST_KEY}` } }); return c.json(await r.json()); }); // expect: user-id-shared
export default app;
