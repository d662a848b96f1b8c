// The first version's comments: a constant user and a role, both by position.
import express from "express";
import { BehestServerClient } from "@behest/client-ts";

const client = new BehestServerClient({
  signingKey: {
    privateKeyPem: process.env.BEHEST_SIGNING_KEY_PEM!,
    keyId: "sk_quick",
    tenantId: process.env.BEHEST_TENANT_ID!,
    projectId: process.env.BEHEST_PROJECT_ID!,
  },
});
const app = express();

app.post("/token", async (_req, res) => {
  const { accessToken } = await client.mintToken("user-123", "regular", 3600); // expect: role-in-mint, user-id-shared
  res.json({ accessToken });
});

app.listen(3000);
