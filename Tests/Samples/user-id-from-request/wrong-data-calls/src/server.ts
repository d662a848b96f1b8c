// Calls of the SDK that mint by themselves run as whomever the request names.
import express from "express";
import { Behest } from "@behest/client-ts";

const app = express();
app.use(express.json());
const behest = new Behest();

app.post("/ask", async (req, res) => {
  const answer = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: req.body.messages,
    user_id: req.body.hiker, // expect: user-id-from-request
  });
  res.json(answer.choices[0].message);
});

app.get("/threads", async (req, res) => {
  res.json(await behest.threads.list({ userId: String(req.query.hiker) })); // expect: user-id-from-request
});

app.get("/threads/:thread/messages", async (req, res) => {
  const hiker = req.header("x-hiker"); // from: user-id-from-request
  res.json(
    await behest.threads.messages(req.params.thread, { userId: hiker }), // expect: user-id-from-request
  );
});

app.get("/usage", async (req, res) => {
  const { from, to, hiker } = req.query as Record<string, string>; // from: user-id-from-request
  res.json(await behest.usage.get({ from, to }, { userId: hiker })); // expect: user-id-from-request
});

app.listen(3001);
