// A package's function that is given the whole request may verify it; guessing would be noise.
import express from "express";
import { getUserId, login, requireSignedInUser } from "@inkwell/sessions";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  const { id } = await requireSignedInUser(req);
  res.json(await behest.auth.mint({ user_id: id }));
});

app.post("/again", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: await getUserId(req) }));
});

app.post("/login", async (req, res) => {
  const writer = await login(req.body.email, req.body.password);
  res.json(await behest.auth.mint({ user_id: writer.id, tier: writer.tier }));
});

app.post("/cookie", async (req, res) => {
  const writer = await getUserId(req.cookies.sid);
  res.json(await behest.auth.mint({ user_id: writer }));
});

app.listen(3000);
