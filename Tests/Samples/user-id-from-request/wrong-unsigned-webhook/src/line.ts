// The same webhooks without a check of the signature, or with one whose answer nobody looks at.
import { validateSignature } from "@line/bot-sdk";
import express from "express";
import { behest } from "./behest";

const app = express();
app.use(express.json());

app.post("/line", async (req, res) => {
  const { source } = req.body; // from: user-id-from-request
  await behest.auth.mint({ user_id: source.userId }); // expect: user-id-from-request
  res.sendStatus(200);
});

app.post("/line/again", async (req, res) => {
  const isSigned = validateSignature(
    JSON.stringify(req.body), process.env.LINE_SECRET!, req.get("x-line-signature") ?? "");
  console.log("signed", isSigned);
  await behest.auth.mint({ user_id: req.body.source.userId }); // expect: user-id-from-request
  res.sendStatus(200);
});

app.listen(3000);
