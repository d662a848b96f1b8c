// Ids that the client makes up for itself, and may make up anew for every request.
import cookieParser from "cookie-parser";
import { randomUUID } from "node:crypto";
import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();
app.use(cookieParser());

app.post("/device", async (req, res) => {
  const device = req.get("x-device-id"); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: `device:${device}` })); // expect: user-id-from-request
});

app.post("/cookie", async (req, res) => {
  const visitor = req.cookies.visitor ?? randomUUID();
  res.cookie("visitor", visitor);
  res.json(await behest.auth.mint({ user_id: visitor })); // expect: user-id-from-request
});

app.post("/forwarded", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.headers["x-forwarded-for"] as string })); // expect: user-id-from-request
});
