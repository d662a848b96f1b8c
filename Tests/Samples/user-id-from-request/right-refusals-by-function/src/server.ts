import assert from "assert";
import { fail as failTest } from "node:assert";
import { getAuth } from "@clerk/express";
import express from "express";
import { Behest } from "@behest/client-ts";
import { deny, fail, refuse } from "./refusals.js";

const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/1", async (req, res) => {
  const { userId } = getAuth(req);
  if (!userId || req.body.user !== userId) deny();
  res.json(await behest.auth.mint({ user_id: req.body.user }));
});
app.post("/2", async (req, res) => {
  const { user } = req.body;
  if (user !== getAuth(req).userId) {
    console.warn("somebody else's", user);
    fail(403);
  }
  res.json(await behest.auth.mint({ user_id: user }));
});
app.post("/3", async (req, res) => {
  if (req.body.user !== getAuth(req).userId) await refuse(403);
  res.json(await behest.auth.mint({ user_id: req.body.user }));
});
app.post("/5", async (req, res) => {
  if (req.body.user !== getAuth(req).userId) assert.fail("somebody else's");
  res.json(await behest.auth.mint({ user_id: req.body.user }));
});
app.post("/4", async (req, res) => {
  if (req.body.user !== getAuth(req).userId) failTest("somebody else's");
  res.json(await behest.auth.mint({ user_id: req.body.user }));
});
