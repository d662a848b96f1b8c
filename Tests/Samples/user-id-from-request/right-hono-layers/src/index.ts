// Variables of a typed middleware, sub-applications, Clerk.
import { Hono } from "hono";
import clerk from "./clerk";
import { token } from "./routes/token";

const app = new Hono();
app.route("/token", token);
app.route("/clerk", clerk);

export default app;
