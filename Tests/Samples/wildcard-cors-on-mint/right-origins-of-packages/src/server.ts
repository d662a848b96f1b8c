// A variable, a list of one impossible origin, and preflights alone let nobody in.
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { requirePinner } from "./session";

const behest = new Behest();
const app = express();

app.post("/variable", cors({ origin: process.env.APP_ORIGIN }), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: (await requirePinner(req)).id }));
});

app.post("/list", cors({ origin: ["*"] }), async (req, res) => {
  res.json(await behest.auth.mint({ user_id: (await requirePinner(req)).id }));
});

app.use("/public", cors());
app.options("*", cors());
app.post("/token", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: (await requirePinner(req)).id }));
});

app.use(cors());
app.get("/boards", (req, res) => res.json([]));
app.listen(3000);
