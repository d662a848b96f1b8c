import express from "express";
import { getAuth } from "@clerk/express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();

app.post("/later", async (req, res) => {
  const options: { ttl: number; user_id?: string } = { ttl: 60 };
  options.user_id = req.body.angler; // expect: user-id-from-request
  res.json(await behest.auth.mint(options));
});

app.post("/computed", async (req, res) => {
  const field = "user_id";
  res.json(await behest.auth.mint({ [field]: req.body.angler })); // expect: user-id-from-request
});

app.post("/spread-last", async (req, res) => {
  const { userId } = getAuth(req);
  const chosen = { user_id: req.body.angler };
  res.json(await behest.auth.mint({ user_id: userId, ...chosen })); // expect: user-id-from-request
});

app.post("/entries", async (req, res) => {
  const options = Object.fromEntries([["user_id", req.body.angler], ["ttl", 60]]);
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});

function fill(options: { user_id?: string }, angler: string) {
  options.user_id = angler;
}

app.post("/filled", async (req, res) => {
  const options = {};
  fill(options, req.body.angler);
  res.json(await behest.auth.mint(options)); // expect: user-id-from-request
});
