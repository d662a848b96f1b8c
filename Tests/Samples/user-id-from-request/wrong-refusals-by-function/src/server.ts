import { getAuth } from "@clerk/express";
import express from "express";
import { Behest } from "@behest/client-ts";
import { maybe, note, refuse } from "./refusals.js";

const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/1", async (req, res) => {
  if (req.body.user !== getAuth(req).userId) note(403);
  res.json(await behest.auth.mint({ user_id: req.body.user })); // expect: user-id-from-request
});
app.post("/2", async (req, res) => {
  if (req.body.user !== getAuth(req).userId) maybe(403);
  res.json(await behest.auth.mint({ user_id: req.body.user })); // expect: user-id-from-request
});
app.post("/3", async (req, res) => {
  if (req.body.user !== getAuth(req).userId) void refuse(403);
  res.json(await behest.auth.mint({ user_id: req.body.user })); // expect: user-id-from-request
});
