// The migration guide's shape: raw HTTP on a server, for the session's user.
import express from "express";
import session from "express-session";
import { clientFor } from "./behest.js";

declare module "express-session" {
  interface SessionData {
    userId?: string;
  }
}

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false }));

app.post("/api/summary", async (req, res) => {
  if (!req.session.userId) return void res.sendStatus(401);
  const openai = await clientFor(req.session.userId);
  const completion = await openai.chat.completions.create({
    model: "gpt-4o-mini",
    messages: [{ role: "user", content: `Summarise: ${req.body.text}` }],
  });
  res.json({ summary: completion.choices[0].message.content });
});

app.listen(3000);
