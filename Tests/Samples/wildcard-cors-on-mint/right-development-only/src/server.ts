// The wildcard is for development, in every way that people write it.
import cors from "cors";
import express, { type RequestHandler } from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const isDev = process.env.NODE_ENV !== "production";
const app = express();

if (process.env.NODE_ENV === "development") app.use(cors());

const token: RequestHandler = async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
};

app.post("/a", cors({ origin: isDev ? "*" : "https://pier.example" }), token);
app.post("/b", cors({ origin: isDev || ["https://pier.example"] }), token);

app.post("/c", async (req, res) => {
  if (isDev) res.setHeader("Access-Control-Allow-Origin", "*");
  else res.setHeader("Access-Control-Allow-Origin", "https://pier.example");
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
});

function originFor(): string {
  if (app.get("env") === "production") return "https://pier.example";
  return "*";
}
app.post("/d", cors({ origin: originFor() }), token);

app.listen(3000);
