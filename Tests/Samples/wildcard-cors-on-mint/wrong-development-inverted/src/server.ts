// The test is the wrong way round, or is no test of the environment.
import cors from "cors";
import express, { type RequestHandler } from "express";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const isProd = process.env.NODE_ENV === "production";
const app = express();

const token: RequestHandler = async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
};

app.post("/a", cors({ origin: isProd ? "*" : "http://localhost:5173" }), token); // expect: wildcard-cors-on-mint
app.post("/b", cors({ origin: process.env.OPEN_API === "1" ? "*" : "https://pier.example" }), token); // expect: wildcard-cors-on-mint

app.listen(3000);
