// By path, by segments of it, on another router, behind a strict route, after the route.
import cors from "cors";
import express from "express";
import { Behest } from "@behest/client-ts";
import { open } from "./open.js";
import { subjectOf } from "./session.js";
import { tokens } from "./tokens.js";

const behest = new Behest();
const app = express();

app.use("/ap", cors());
app.use("/api/reeds", cors({ origin: "*" }));
app.use("/open", open);
app.use("/api", tokens);
app.options(/(.*)/, cors());

app.get("/reeds", cors(), (_req, res) => res.json([]));
app.use(cors());
app.post("/own", cors({ origin: "https://reed.example", credentials: true }), async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user, ttl: 60 }));
});

app.post("/set", async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.setHeader("Access-Control-Allow-Origin", "https://reed.example");
  res.json(await behest.auth.mint({ user_id: user, ttl: 120 }));
});

app.listen(3000);
