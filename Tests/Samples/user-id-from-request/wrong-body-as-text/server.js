// A body that is a text, with the client's id in it.
import express from "express";
import { requireUser } from "./auth.js";

const app = express();
app.use(express.json());

app.post("/token", async (req, res) => {
  const user = await requireUser(req);
  const answer = await fetch("https://tern.behest.app/v1/auth/mint", {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` },
    body: `{"session_id":"${user.id}","user_id":"${req.body.visitor}"}`, // expect: user-id-from-request
  });
  const { jwt, ttl } = await answer.json();
  res.json({ jwt, ttl });
});

app.listen(3000);
