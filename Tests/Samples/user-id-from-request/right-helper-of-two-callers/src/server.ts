import express from "express";
import { getAuth } from "@clerk/express";
import { tokenFor } from "./tokens.js";

const app = express();

app.post("/mine", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  res.json(await tokenFor(userId));
});

app.post("/in-club", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId) return void res.sendStatus(401);
  res.json(await tokenFor(userId, req.body.club));
});
