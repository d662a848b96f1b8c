import { Hono } from "hono";
import { settings } from "./settings";
const app = new Hono<{ Variables: { key: string } }>();
app.use(async (c, next) => {
  c.set("key", process.env.BEHEST_SIGNING_KEY!); // expect: key-sent-to-client
  await next();
});
app.route("/settings", settings);
export default app;
