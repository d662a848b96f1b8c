// They look like a platform's headers; nobody but the client sets them.
import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();

app.post("/principal", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.get("x-client-principal-id")! })); // expect: user-id-from-request
});

app.post("/forwarded", async (req, res) => {
  const diver = req.headers["x-forwarded-user"] as string; // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: diver })); // expect: user-id-from-request
});
