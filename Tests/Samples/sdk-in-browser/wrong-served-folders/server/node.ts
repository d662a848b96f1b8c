import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
const app = new Hono();
app.use("/admin/*", serveStatic({ root: "./backstage" }));
export default app;
