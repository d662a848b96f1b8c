// Completions, threads and constructors take a tier too.
import express from "express";
import passport from "passport";
import { Behest } from "@behest/client-ts";

const app = express();
const shared = new Behest();
app.use(express.json(), passport.authenticate("session"));

const me = (req: express.Request) => (req.user as { id: string }).id;

app.post("/ask", async (req, res) => {
  const answer = await shared.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: req.body.messages,
    user_id: me(req),
    tier: req.body.tier, // expect: tier-from-request
  });
  res.json(answer);
});

app.get("/threads", async (req, res) => {
  const options = {
    userId: me(req),
    tier: parseInt(String(req.query.tier), 10), // expect: tier-from-request
  };
  res.json(await shared.threads.list(options));
});

app.post("/token", async (req, res) => {
  const own = new Behest({
    tier: Number(req.headers["x-tier"]), // expect: tier-from-request
  });
  res.json(await own.auth.mint({ user_id: me(req) }));
});

app.listen(3000);
