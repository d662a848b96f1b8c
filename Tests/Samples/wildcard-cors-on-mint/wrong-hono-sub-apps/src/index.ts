// Hono in parts: a base path, mounted applications, a pattern that fits, a header by hand.
import { Hono } from "hono";
import { cors } from "hono/cors";
import { tokens } from "./tokens";
import { chat } from "./chat";
import { admin } from "./admin";

const app = new Hono().basePath("/api");
app.use("/tokens/*", cors({ origin: (origin) => origin, credentials: true })); // expect: wildcard-cors-on-mint
app.use("/chats/*", cors());
app.route("/tokens", tokens);
app.route("/chat", chat);
app.route("/admin", admin);
export default app;
