// The demo's shape: a login that checks the password, then a session, then a raw mint.
import bcrypt from "bcrypt";
import express from "express";
import session from "express-session";

const { BEHEST_API_KEY, BEHEST_BASE, SESSION_SECRET } = process.env;
const USERS = new Map([
  ["ana", { id: "u-ana", hash: process.env.ANA_HASH }],
  ["ben", { id: "u-ben", hash: process.env.BEN_HASH }],
]);

const app = express();
app.use(express.json());
app.use(express.static("public"));
const secret = SESSION_SECRET || "demo-secret";
app.use(session({ secret, resave: false, saveUninitialized: false }));

const requireAuth = (req, res, next) =>
  req.session?.user ? next() : res.status(401).json({ error: "Not signed in" });

app.post("/api/login", async (req, res) => {
  const account = USERS.get(req.body.username);
  if (!account || !(await bcrypt.compare(req.body.password, account.hash))) {
    return res.status(401).json({ error: "Wrong name or password" });
  }
  req.session.user = { id: account.id, name: req.body.username };
  res.json({ ok: true });
});

app.post("/api/get-token", requireAuth, async (req, res) => {
  const upstream = await fetch(`${BEHEST_BASE}/auth/v1/auth/mint`, {
    method: "POST",
    headers: { Authorization: `Bearer ${BEHEST_API_KEY}`, "Content-Type": "application/json" },
    body: JSON.stringify({ user_id: req.session.user.id, ttl: 3600 }),
  });
  const data = await upstream.json();
  res.status(upstream.status).json({ token: data.access_token, expiresIn: data.expires_in });
});

app.listen(3000);
