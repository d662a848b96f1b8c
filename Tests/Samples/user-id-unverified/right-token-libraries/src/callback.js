const express = require("express");
const jwt = require("jsonwebtoken");
const { behest } = require("./behest");

const app = express();

function authenticateToken(req, res, next) {
  const authHeader = req.headers["authorization"];
  const token = authHeader && authHeader.split(" ")[1];
  if (token == null) return res.sendStatus(401);
  jwt.verify(token, process.env.TOKEN_SECRET, (err, user) => {
    if (err) return res.sendStatus(403);
    req.user = user;
    next();
  });
}

app.post("/token", authenticateToken, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.user.id, tier: req.user.plan || 1 }));
});

app.get("/promise", async (req, res) => {
  const claims = await new Promise((resolve, reject) =>
    jwt.verify(req.cookies.jwt, process.env.TOKEN_SECRET, (e, decoded) => (e ? reject(e) : resolve(decoded))),
  );
  res.json(await behest.auth.mint({ user_id: claims.sub }));
});
app.listen(3000);
