// Sign mode, the app's own tokens and an SSR shim are all at home on a server.
import express from "express";
import { Behest, signBehestJWT } from "@behest/client-ts";
import { seal, unseal } from "./session.js";

const behest = new Behest({
  key: process.env.BEHEST_SIGNING_KEY_PEM,
  kid: process.env.BEHEST_KID,
  tenantId: process.env.BEHEST_TENANT_ID,
  projectId: process.env.BEHEST_PROJECT_ID,
});
const app = express();

app.post("/token", async (req, res) => {
  const mason = await unseal(req.get("authorization")?.slice(7) ?? "");
  if (!mason) return void res.sendStatus(401);
  const { token } = await behest.auth.mint({ user_id: mason, ttl: 900 });
  res.json({ token, session: await seal(mason) });
});

app.post("/older-token", async (req, res) => {
  const mason = await unseal(req.get("authorization")?.slice(7) ?? "");
  if (!mason) return void res.sendStatus(401);
  const { privateKeyPem, keyId } = { privateKeyPem: process.env.PEM!, keyId: process.env.KID! };
  const config = { privateKeyPem, keyId, tenantId: "ten_stone", projectId: "prj_mason" };
  res.json(await signBehestJWT(config, { userId: mason, expiresIn: 900 }));
});

app.listen(3000);
