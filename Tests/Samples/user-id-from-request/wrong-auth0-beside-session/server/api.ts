import express from "express";
import { auth } from "express-oauth2-jwt-bearer";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
const checkJwt = auth({ audience: "https://api.atlas.example", issuerBaseURL: process.env.AUTH0_ISSUER });

app.post("/v1/token", checkJwt, async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.auth!.payload.sub! }));
});

app.post("/v1/token-for", checkJwt, async (req, res) => {
  const user = req.get("X-On-Behalf-Of") as string;
  res.json(await behest.auth.mint({ user_id: user })); // expect: user-id-from-request
});

export default app;
