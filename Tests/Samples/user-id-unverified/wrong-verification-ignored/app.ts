// The signature is looked at, but a bad one changes nothing.
import express from "express";
import { decodeJwt, jwtVerify } from "jose";
import jwt from "jsonwebtoken";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
const secret = new TextEncoder().encode(process.env.JWT_SECRET);

app.post("/swallowed", async (req, res) => {
  const token = req.headers.authorization!.slice(7);
  try {
    await jwtVerify(token, secret);
  } catch {
    console.warn("a token did not verify");
  }
  const { sub } = decodeJwt(token); // from: user-id-unverified
  res.json(await behest.auth.mint({ user_id: sub! })); // expect: user-id-unverified
});

app.post("/none", async (req, res) => {
  const token = req.headers.authorization!.slice(7);
  const claims = jwt.verify(token, "", { algorithms: ["none"] }); // from: user-id-unverified
  const minted = await behest.auth.mint({
    user_id: String(claims.sub), // expect: user-id-unverified
  });
  res.json(minted);
});

app.listen(3000);
