// With the raw key, the caller's header or option says who the end user is.
import express from "express";
import { BehestClient } from "@behest/client-ts";

const app = express();
app.use(express.json());

app.post("/chat", async (req, res) => {
  const upstream = await fetch("https://helpline.behest.app/v1/chat/completions", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "Content-Type": "application/json",
      "X-End-User-Id": req.body.callerId, // expect: user-id-from-request
    },
    body: JSON.stringify({ model: "gpt-4o-mini", messages: req.body.messages }),
  });
  res.status(upstream.status).send(await upstream.text());
});

app.post("/legacy-chat", async (req, res) => {
  const client = new BehestClient({
    apiKey: process.env.BEHEST_API_KEY,
    endUserId: req.body.callerId, // expect: user-id-from-request
  });
  const { messages } = req.body;
  res.json(await client.chat.completions.create({ model: "gpt-4o-mini", messages }));
});

app.listen(3000);
