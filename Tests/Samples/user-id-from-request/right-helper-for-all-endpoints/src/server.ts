import express from "express";
import { mint, report } from "./gateway";
import { requireAdmin, requireUser } from "./session";

const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  const user = await requireUser(req);
  res.json(await mint(user.id));
});

// An administrator asks for whose usage they like: no token is minted for it.
app.get("/usage/:user", async (req, res) => {
  await requireAdmin(req);
  res.json(await report(req.params.user));
});
