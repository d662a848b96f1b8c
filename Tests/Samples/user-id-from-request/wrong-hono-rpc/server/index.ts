// Hono RPC: routes are chained on sub-applications, and the client calls them by the type of the whole.
import { Hono } from "hono";
import { rooms } from "./rooms";
import { viewers } from "./viewers";

const app = new Hono().basePath("/api");
const routes = app.route("/rooms", rooms).route("/viewers", viewers);

export type AppType = typeof routes;
export default app;
