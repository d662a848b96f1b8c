// A variable that is not set opens the route to everybody.
import express from "express";
import { Behest } from "@behest/client-ts";
import { allowFrontend } from "./cors.js";
import { subjectOf } from "./verify.js";

const app = express();
const behest = new Behest();
app.use(allowFrontend);

app.post("/token", async (req, res) => {
  const rider = await subjectOf(req);
  res.json(await behest.auth.mint({ user_id: rider, ttl: 900 })); // related: wildcard-cors-on-mint
});

app.listen(3000);
