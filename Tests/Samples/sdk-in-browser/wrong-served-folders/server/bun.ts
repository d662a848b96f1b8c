import { Hono } from "hono";
import { serveStatic } from "hono/bun";
const app = new Hono();
app.use("/tv/*", serveStatic({ root: "./screens" }));
export default app;
