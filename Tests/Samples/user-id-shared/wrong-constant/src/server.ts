// One constant identity for everyone: a literal, an imported constant, an enum's member.
import express from "express";
import { Behest } from "@behest/client-ts";
import { Accounts, APP_NAME } from "./constants.js";

const app = express();
const behest = new Behest();

app.post("/token", async (_req, res) => {
  res.json(await behest.auth.mint({ user_id: "demo", ttl: 900 })); // expect: user-id-shared
});

app.post("/wall/token", async (_req, res) => {
  const minted = await behest.auth.mint({
    user_id: APP_NAME, // expect: user-id-shared
  });
  res.json(minted);
});

app.post("/kiosk/token", async (_req, res) => {
  const { token } = await behest.auth.mint({
    ttl: 3600,
    user_id: Accounts.Kiosk, // expect: user-id-shared
  });
  res.json({ token });
});

app.listen(3000);
