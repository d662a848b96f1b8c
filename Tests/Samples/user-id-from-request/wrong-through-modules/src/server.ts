import express from "express";
import * as identity from "./identity/index.js";
import whoAmI, { fields } from "./identity/index.js";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();

app.post("/namespace", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: identity.fromBody(req) })); // expect: user-id-from-request
});

app.post("/default", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: whoAmI(req) })); // expect: user-id-from-request
});

app.post("/constant", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.body[fields.Sailor] })); // expect: user-id-from-request
});

app.post("/dynamic", async (req, res) => {
  const { fromQuery } = await import("./identity/query.cjs");
  res.json(await behest.auth.mint({ user_id: fromQuery(req) })); // expect: user-id-from-request
});
