// The page only talks to this server, which holds the key; what it loads from elsewhere is safe.
import express from "express";
import { Behest } from "@behest/client-ts";
import { requireSession } from "./session.js";

const behest = new Behest();
const app = express();
app.use(express.static("public"));
app.post("/api/token", requireSession, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.session.userId }));
});
app.listen(3000);
