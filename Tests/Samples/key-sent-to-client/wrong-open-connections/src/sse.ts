import { createSession, createChannel } from "better-sse";
import express from "express";
const app = express();
const channel = createChannel();
app.get("/sse", async (req, res) => {
  const session = await createSession(req, res);
  channel.register(session);
  session.push({ key: process.env.BEHEST_KEY }, "config"); // expect: key-sent-to-client
  channel.broadcast(process.env.BEHEST_API_KEY, "all"); // expect: key-sent-to-client
});
app.listen(2);
