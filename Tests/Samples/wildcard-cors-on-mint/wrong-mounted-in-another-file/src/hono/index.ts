import { Hono } from "hono";
import { cors } from "hono/cors";
import { token } from "./token";

const app = new Hono().basePath("/api");
app.use("/token/*", cors({ origin: (origin) => origin, credentials: true })); // expect: wildcard-cors-on-mint
app.route("/token", token);

export default app;
