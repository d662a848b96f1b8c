// Whoever is signed in may still not say who it is; what the check is called changes nothing.
import { ensureSignedIn, isSignedIn, requireSignedInUser } from "@corner/sessions";
import express from "express";
import { behest } from "./behest";
import { assertLoggedIn, checkSession } from "./session";

const app = express();
app.use(express.json());

app.post("/is", async (req, res) => {
  if (!(await isSignedIn(req))) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: req.body.visitor })); // expect: user-id-from-request
});

app.post("/require", async (req, res) => {
  await requireSignedInUser(req);
  res.json(await behest.auth.mint({ user_id: req.body.visitor })); // expect: user-id-from-request
});

app.post("/ensure", ensureSignedIn, async (req, res) => {
  const { visitor } = req.body; // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: visitor })); // expect: user-id-from-request
});

app.post("/assert", async (req, res) => {
  await assertLoggedIn(req);
  res.json(await behest.auth.mint({ user_id: req.body.visitor })); // expect: user-id-from-request
});

app.post("/check", async (req, res) => {
  const session = await checkSession(req);
  if (!session) return res.sendStatus(401);
  console.log("minting for", session.user.id, req.body.visitor);
  res.json(await behest.auth.mint({ user_id: req.body.visitor })); // expect: user-id-from-request
});

app.listen(3000);
