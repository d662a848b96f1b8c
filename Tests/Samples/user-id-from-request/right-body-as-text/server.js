import express from "express";
import { requireUser } from "./auth.js";

const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  const user = await requireUser(req);
  const answer = await fetch("https://tern.behest.app/v1/auth/mint", {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` },
    body: `{"user_id":"${user.id}","session_id":"${req.body.thread}"}`,
  });
  const { jwt, ttl } = await answer.json();
  res.json({ jwt, ttl });
});

app.listen(3000);
