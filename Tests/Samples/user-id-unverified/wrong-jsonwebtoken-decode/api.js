// jsonwebtoken's decode checks no signature; verify would.
const express = require("express");
const jwt = require("jsonwebtoken");
const { decode } = require("jsonwebtoken");
const { Behest } = require("@behest/client-ts");

const api = express.Router();
const behest = new Behest();

api.post("/token", async (req, res) => {
  const token = req.headers.authorization.split(" ")[1];
  const payload = jwt.decode(token); // from: user-id-unverified
  if (!payload) return res.status(401).end();
  res.json(await behest.auth.mint({ user_id: payload.sub })); // expect: user-id-unverified
});

api.post("/token/whole", async (req, res) => {
  const whole = decode(req.get("x-session-jwt"), { complete: true }); // from: user-id-unverified
  const { token } = await behest.auth.mint({
    user_id: whole.payload.driverId, // expect: user-id-unverified
  });
  res.json({ token });
});

const app = express();
app.use("/api", api);
app.listen(3000);
