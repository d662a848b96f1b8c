// The open CORS is on other routes, on preflights, or comes after the mint's own strict one.
import cors from "cors";
import express from "express";
import passport from "passport";
import { Behest } from "@behest/client-ts";
import { publicApi } from "./public-api.js";

const app = express();
const behest = new Behest();
const frontend = cors({ origin: "https://radar.example", credentials: true });

app.use("/public", publicApi);
app.use("/tiles", cors(), express.static("tiles"));
app.options("*path", cors());

app.post("/api/behest/token", frontend, passport.authenticate("session"), async (req, res) => {
  const { id } = req.user as { id: string };
  const { token, ttl } = await behest.auth.mint({ user_id: id, ttl: 900 });
  res.json({ token, ttl });
});

app.use(cors({ origin: true }));
app.get("/status", (_req, res) => res.json({ up: true }));

app.listen(3000);
