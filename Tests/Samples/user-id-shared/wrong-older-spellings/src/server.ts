// Positional and locally signed tokens with a constant user, and a constant end user.
import express from "express";
import { BehestClient, BehestServerClient, signBehestJWT } from "@behest/client-ts";

const signingKey = {
  privateKeyPem: process.env.BEHEST_SIGNING_KEY_PEM!,
  keyId: "sk_7c1e5f",
  tenantId: "ten_print",
  projectId: "prj_shop",
};
const server = new BehestServerClient({ signingKey });
const direct = new BehestClient({
  apiKey: process.env.BEHEST_API_KEY,
  endUserId: "user-123", // expect: user-id-shared
});
const app = express().use(express.json());

app.post("/positional", async (_req, res) => {
  res.json(await server.mintToken("user-123")); // expect: user-id-shared
});

app.post("/signed", async (_req, res) => {
  const signed = await signBehestJWT(signingKey, {
    userId: "print-shop", // expect: user-id-shared
    expiresIn: 3600,
  });
  res.json(signed);
});

app.post("/chat", async (req, res) => {
  const { messages } = req.body;
  res.json(await direct.chat.completions.create({ model: "gpt-4o-mini", messages }));
});

app.listen(3000);
