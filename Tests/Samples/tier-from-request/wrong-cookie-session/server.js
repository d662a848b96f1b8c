// Object by object, the body ends up in the session.
const express = require("express");
const cookieSession = require("cookie-session");
const { Behest } = require("@behest/client-ts");

const app = express();
const behest = new Behest();
app.use(express.json(), cookieSession({ name: "hall", keys: [process.env.COOKIE_KEY] }));

app.post("/membership", (req, res) => {
  if (!req.session.dancer) return res.sendStatus(401);
  const { level } = req.body; // from: tier-from-request
  req.session.membership = { level, since: Date.now() };
  res.sendStatus(204);
});

app.post("/token", async (req, res) => {
  const { dancer, membership } = req.session;
  if (!dancer) return res.sendStatus(401);
  const { token } = await behest.auth.mint({
    user_id: dancer,
    tier: membership.level, // expect: tier-from-request
  });
  res.json({ token });
});

app.listen(3000);
