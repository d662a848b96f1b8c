import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
const app = new Hono<{ Bindings: { BEHEST_KEY: string } }>();
app.use(async (c, next) => {
  c.set("gateway" as never, { call: (p: string) => fetch(p, { headers: { Authorization: c.env.BEHEST_KEY } }) } as never);
  await next();
});
app.get("/", (c) => streamSSE(c, async (stream) => {
  const answer = await fetch("https://acme.behest.app/v1/x", { headers: { Authorization: `Bearer ${c.env.BEHEST_KEY}` } });
  await stream.writeSSE({ data: await answer.text() });
}));
app.get("/x", async (c) => {
  const init = { headers: {} as Record<string, string> };
  init.headers.authorization = c.env.BEHEST_KEY;
  return fetch("https://acme.behest.app/v1/models", init);
});
app.onError((err, c) => c.json({ error: err.message }, 500));
export default app;
