// Options for each request: they reflect whoever asks.
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = express();

const perRequest = (req, done) => {
  done(null, {
    origin: req.header("Origin"), // expect: wildcard-cors-on-mint
    credentials: true,
  });
};

app.use(cors(perRequest));
app.post("/token", async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
});

app.listen(3000);
