import express from "express";
import { mint, report } from "./gateway";
import { requireUser } from "./session";

const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  res.json(await mint(req.body.user)); // from: user-id-from-request
});

app.get("/usage", async (req, res) => {
  const user = await requireUser(req);
  res.json(await report(user.id));
});
