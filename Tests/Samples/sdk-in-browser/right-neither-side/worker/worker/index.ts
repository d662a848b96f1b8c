import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
const app = new Hono<{ Bindings: { BEHEST_KEY: string } }>();
app.get("/api/models", async (c) => c.json((await new Behest({ key: c.env.BEHEST_KEY }).models.list()).data.length));
export default app;
