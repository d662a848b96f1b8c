import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { behestRoutes } from "./behest.js";
import { whoIs } from "./who-is.js";

const app = new Hono().basePath("/api");
app.use("/behest/*", whoIs);
app.route("/behest", behestRoutes);

serve({ fetch: app.fetch, port: 8787 });
