// The code is right; the file that is committed beside it is not.
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = express();

app.use(cors({ origin: process.env.CORS_ORIGIN, credentials: true })); // related: wildcard-cors-on-mint

app.post("/token", async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
});

app.listen(process.env.PORT);
