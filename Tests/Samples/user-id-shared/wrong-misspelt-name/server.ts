// Each call has its own spelling of the field; the other one is silently ignored.
import express from "express";
import passport from "passport";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(express.json(), passport.authenticate("session"));

interface Baker {
  id: string;
}

app.post("/token", async (req, res) => {
  const baker = req.user as Baker;
  res.json(await behest.auth.mint({ userId: baker.id } as object)); // expect: user-id-shared
});

app.post("/old-token", async (req, res) => {
  const baker = req.user as Baker;
  res.json(await behest.mintToken({ user_id: baker.id } as object)); // expect: user-id-shared
});

app.get("/threads", async (req, res) => {
  const baker = req.user as Baker;
  res.json(await behest.threads.list({ user_id: baker.id } as object)); // expect: user-id-shared
});

app.post("/ask", async (req, res) => {
  const { id: userId } = req.user as Baker;
  const params = { model: "gpt-4o-mini", messages: req.body.messages, userId };
  const answer = await behest.chat.completions.create(params); // expect: user-id-shared
  res.json(answer);
});

app.listen(3000);
