// The README's quick start: a constant id, then a completion that is not that user's.
import express from "express";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express().use(express.json());

app.post("/hello", async (req, res) => {
  const minted = await behest.auth.mint({
    user_id: "u_42", // expect: user-id-shared
  });
  console.log("session", minted.sessionId);
  const completion = await behest.chat.completions.create({ // expect: user-id-shared
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content: req.body.question }],
  });
  res.json(completion.choices[0].message);
});

app.listen(3000);
