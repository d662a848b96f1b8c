import { Hono } from "hono";
export const settings = new Hono<{ Variables: { key: string } }>().get("/", (c) => c.json({ key: c.get("key") }));
