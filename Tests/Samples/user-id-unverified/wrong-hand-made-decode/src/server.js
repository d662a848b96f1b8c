// A helper in another file splits the token and decodes the middle part.
import express from "express";
import { Behest } from "@behest/client-ts";
import { parseJwt } from "./parse-jwt.js";

const app = express();
const behest = new Behest();

app.post("/token", async (req, res) => {
  const authorization = req.get("authorization");
  if (!authorization) return res.status(401).end();
  const guest = parseJwt(authorization.slice("Bearer ".length)); // via: user-id-unverified
  res.json(await behest.auth.mint({ user_id: guest.sub, ttl: 600 })); // expect: user-id-unverified
});

app.post("/kiosk", async (req, res) => {
  const [, payload] = String(req.headers["x-kiosk-token"]).split(".");
  const kiosk = JSON.parse(Buffer.from(payload, "base64url").toString()); // from: user-id-unverified
  const { token } = await behest.auth.mint({
    user_id: kiosk.uid, // expect: user-id-unverified
  });
  res.json({ token });
});

app.listen(3000);
