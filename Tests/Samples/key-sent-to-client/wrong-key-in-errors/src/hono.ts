import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";

const app = new Hono();
app.get("/check", (c) => {
  throw new HTTPException(502, { message: `gateway refused ${process.env.BEHEST_KEY}` }); // expect: key-sent-to-client
});
app.onError((err, c) => c.json({ error: err.message }, 500));
export default app;
