// Firebase: the token is verified and then ignored; the account is looked up by an address of the body.
import express from "express";
import { jwtDecode } from "jwt-decode";
import { Behest } from "@behest/client-ts";
import { adminAuth } from "./firebase";

const app = express();
const behest = new Behest();
app.use(express.json());

app.post("/token", async (req, res) => {
  try {
    await adminAuth.verifyIdToken(req.headers.authorization!.slice(7));
  } catch {
    res.status(401).end();
    return;
  }
  res.json(await behest.auth.mint({ user_id: req.body.uid })); // expect: user-id-from-request
});

app.post("/token/by-email", async (req, res) => {
  const record = await adminAuth.getUserByEmail(req.body.email);
  res.json(await behest.auth.mint({ user_id: record.uid })); // expect: user-id-from-request
});

app.post("/token/quick", async (req, res) => {
  const { user_id } = jwtDecode<{ user_id: string }>(req.headers.authorization!.split(" ")[1]);
  res.json(await behest.auth.mint({ user_id })); // expect: user-id-unverified
});

app.listen(8080);
