import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { schema } from "../shared/schema";

const app = new Hono().get("/models", async (c) => c.json({
  n: (await new Behest().models.list()).data.length,
  schema
}));
export type App = typeof app;
export default app;
