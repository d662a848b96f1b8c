import express from "express";
import { Behest } from "@behest/client-ts";
import { linkAt } from "./links.js";

const behest = new Behest();
const app = express();

app.get("/open", async (req, res) => {
  const link = await linkAt(String(req.query.domain), String(req.query.path));
  res.json(await behest.auth.mint({ user_id: link.ownerId }));
});
