// Hanko by its keys or its endpoint, Privy by its client, Stack by its application.
const express = require("express");
const { createRemoteJWKSet, jwtVerify } = require("jose");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const keys = createRemoteJWKSet(new URL(`${process.env.HANKO_API_URL}/.well-known/jwks.json`));
const app = express();

async function requireHanko(req, res, next) {
  const token = req.headers.authorization?.split(" ")[1] ?? req.cookies?.hanko;
  if (!token) return res.status(401).end();
  try {
    const { payload } = await jwtVerify(token, keys);
    res.locals.userId = payload.sub;
    next();
  } catch {
    res.status(401).end();
  }
}

app.post("/token", requireHanko, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: res.locals.userId }));
});

app.post("/token/remote", async (req, res) => {
  const response = await fetch(`${process.env.HANKO_API_URL}/sessions/validate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ session_token: req.cookies.hanko }),
  });
  const session = await response.json();
  if (!session.is_valid) return res.status(401).end();
  res.json(await behest.auth.mint({ user_id: session.user_id }));
});
app.listen(3000);
