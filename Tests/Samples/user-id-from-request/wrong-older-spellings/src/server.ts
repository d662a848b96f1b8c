// Each older way to mint takes the id from the request: camelCase, positional, signed at home.
import express from "express";
import { Behest, BehestServerClient, signBehestJWT } from "@behest/client-ts";

const app = express().use(express.json());
const behest = new Behest();
const signingKey = {
  privateKeyPem: process.env.BEHEST_SIGNING_KEY_PEM!,
  keyId: process.env.BEHEST_KID!,
  tenantId: process.env.BEHEST_TENANT_ID!,
  projectId: process.env.BEHEST_PROJECT_ID!,
};
const server = new BehestServerClient({ apiKey: process.env.BEHEST_API_KEY, signingKey });

app.post("/camel", async (req, res) => {
  const minted = await behest.mintToken({
    userId: req.body.director, // expect: user-id-from-request
    ttl: 900,
  });
  res.json({ token: minted.access_token });
});

app.post("/directors/:director/positional", async (req, res) => {
  const minted = await server.mintToken(req.params.director); // expect: user-id-from-request
  res.json({ token: minted.accessToken });
});

app.post("/directors/:director/module", async (req, res) => {
  res.json(await server.auth.mint(req.params.director)); // expect: user-id-from-request
});

app.post("/signed", async (req, res) => {
  const signed = await signBehestJWT(signingKey, {
    userId: String(req.query.director), // expect: user-id-from-request
    expiresIn: 600,
  });
  res.json(signed);
});

app.listen(3000);
