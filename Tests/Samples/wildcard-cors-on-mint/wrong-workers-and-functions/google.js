import functions from "@google-cloud/functions-framework";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();

functions.http("behestToken", async (req, res) => {
  res.set("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  if (req.method === "OPTIONS") {
    res.set("Access-Control-Allow-Methods", "POST");
    res.status(204).send("");
    return;
  }
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
});
