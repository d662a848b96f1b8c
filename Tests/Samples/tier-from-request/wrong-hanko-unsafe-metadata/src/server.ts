// Hanko puts metadata into its token that the browser wrote.
import express from "express";
import cookieParser from "cookie-parser";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const keys = createRemoteJWKSet(new URL(`${process.env.HANKO_API_URL}/.well-known/jwks.json`));
const app = express();
app.use(cookieParser());

app.post("/token", async (req, res) => {
  const { payload } = await jwtVerify(req.cookies.hanko, keys);
  const { tier } = payload.unsafe_metadata as { tier: number };
  res.json(await behest.auth.mint({ user_id: payload.sub!, tier })); // expect: tier-from-request
});
