// Headers that a platform sets itself, after dropping what the client sent under their names.
import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();

app.post("/azure", async (req, res) => {
  const diver = req.get("x-ms-client-principal-id");
  if (!diver) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: diver }));
});

app.post("/google", async (req, res) => {
  const diver = req.headers["x-goog-authenticated-user-id"] as string | undefined;
  if (!diver) return void res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: diver }));
});
