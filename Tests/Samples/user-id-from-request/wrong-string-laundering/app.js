// Templates, trimming and hashing leave the choice of user with the client.
import { createHash } from "node:crypto";
import express from "express";
import { Behest } from "@behest/client-ts";

const app = express();
app.use(express.json());
const behest = new Behest();

app.get("/a", async (req, res) => {
  res.json(await behest.auth.mint({ user_id: `sender:${req.query.id}` })); // expect: user-id-from-request
});

app.post("/b", async (req, res) => {
  const sender = req.body.sender.trim().toLowerCase(); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: sender })); // expect: user-id-from-request
});

app.post("/c", async (req, res) => {
  const digest = createHash("sha256").update(req.body.email).digest("hex"); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: digest, ttl: 60 })); // expect: user-id-from-request
});

app.post("/d/:id", async (req, res) => {
  const id = "user-" + encodeURIComponent(req.params.id); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: id })); // expect: user-id-from-request
});

app.listen(3000);
