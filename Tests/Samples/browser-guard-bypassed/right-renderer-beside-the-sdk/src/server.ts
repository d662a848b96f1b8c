// A server that mints renders pages with a window of jsdom, and takes it away again.
import express from "express";
import { behest } from "./behest";
import { html } from "./render";
const app = express();
app.post("/api/behest/token", async (req, res) => res.json(await behest.auth.mint({ user_id: req.session.user.id })));
app.get("/", async (_req, res) => res.send(await html()));
app.listen(1);
