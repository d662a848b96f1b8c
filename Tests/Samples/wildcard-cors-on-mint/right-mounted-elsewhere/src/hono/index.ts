import { Hono } from "hono";
import { cors } from "hono/cors";
import { token } from "./token";

const app = new Hono();
app.use("/teas/*", cors());
app.get("/teas/list", (c) => c.json([]));
app.use("/token/*", cors({ origin: ["https://tea.example"] }));
app.route("/token", token);

export default app;
