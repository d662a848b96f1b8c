import { serve } from "@hono/node-server";
import { Hono } from "hono";

const gateway = "../src/gateway";

const app = new Hono();
app.get("/models", async (c) => c.json(await (await import(gateway)).models()));
serve(app);
