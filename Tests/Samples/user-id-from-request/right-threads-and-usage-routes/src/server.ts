// Thread and usage routes pass the session's user, or the token of a mint for that user.
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { signedIn } from "./session.js";

const behest = new Behest();
const app = express();
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));
app.use("/api/behest", signedIn);

app.get("/api/behest/threads", async (req, res) => {
  res.json(await behest.threads.list({ userId: req.session.user!.id }));
});

app.get("/api/behest/threads/:id/messages", async (req, res) => {
  const { token } = await behest.auth.mint({ user_id: req.session.user!.id });
  res.json(await behest.threads.messages(req.params.id, { token }));
});

app.delete("/api/behest/threads/:id", async (req, res) => {
  const userId = req.session.user!.id;
  await behest.threads.delete(req.params.id, { userId });
  res.status(204).end();
});

app.get("/api/behest/usage", async (req, res) => {
  const { from, to } = req.query as { from: string; to: string };
  res.json(await behest.usage.get({ from, to }, { userId: req.session.user!.id }));
});

app.listen(3000);
