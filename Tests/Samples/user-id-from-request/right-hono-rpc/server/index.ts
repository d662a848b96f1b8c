// Hono RPC: the session's user is in the context; the body brings messages only.
import { Hono } from "hono";
import { chat } from "./chat";
import type { Env } from "./env";
import { session } from "./session";

const app = new Hono<Env>().basePath("/api");
app.use("/chat/*", session);
const routes = app.route("/chat", chat);

export type AppType = typeof routes;
export default app;
