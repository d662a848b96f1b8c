import { Hono } from "hono";
import { Behest } from "@behest/client-ts";
import { auth } from "./auth";

const behest = new Behest();
const app = new Hono();

app.use("/token/*", auth);
app.post("/token/new", async (c) => c.json(await behest.auth.mint({ user_id: c.var.user.id }))); // expect: user-id-from-request

export default app;
