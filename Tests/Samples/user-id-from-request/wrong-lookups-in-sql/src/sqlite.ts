import Database from "better-sqlite3";
import express from "express";
import { Behest } from "@behest/client-ts";

const db = new Database("mill.db");
const behest = new Behest();
export const app = express();

app.post("/token", async (req, res) => {
  const miller = db.prepare("SELECT * FROM millers WHERE id = ?").get(req.body.id) as { id: string };
  res.json(await behest.auth.mint({ user_id: miller.id })); // expect: user-id-from-request
});
