import { Behest } from "@behest/client-ts";
import { Hono } from "hono";

// A mirror of the SDK, guard and all, that a server imports.
const behest = new Behest({ key: process.env.BEHEST_KEY });
const app = new Hono();
app.get("/models", async (c) => c.json(await behest.models.list()));
export default app;
