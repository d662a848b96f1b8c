// What only the backend or the tenant's administrator writes decides the tier.
import DescopeClient from "@descope/node-sdk";
import { WorkOS } from "@workos-inc/node";
import cookieParser from "cookie-parser";
import express from "express";
import { auth } from "express-oauth2-jwt-bearer";
import { Client } from "stytch";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
const workos = new WorkOS(process.env.WORKOS_API_KEY);
const descope = DescopeClient({ projectId: process.env.DESCOPE_PROJECT! });
const stytch = new Client({ project_id: process.env.STYTCH_ID!, secret: process.env.STYTCH_KEY! });
app.use(cookieParser());

app.post("/stytch", async (req, res) => {
  const { session, user } = await stytch.sessions.authenticateJwt({
    session_jwt: req.cookies.stytch_jwt,
  });
  const tier = user.trusted_metadata.plan;
  res.json(await behest.auth.mint({ user_id: session.user_id, tier }));
});

app.post("/descope", async (req, res) => {
  const { token } = await descope.validateSession(req.cookies.DS);
  res.json(await behest.auth.mint({ user_id: token.sub!, tier: token.plan as number }));
});

app.post("/workos", async (req, res) => {
  const sealed = workos.userManagement.loadSealedSession({
    sessionData: req.cookies["wos-session"],
    cookiePassword: process.env.WORKOS_COOKIE_PASSWORD!,
  });
  const result = await sealed.authenticate();
  if (!result.authenticated) return void res.sendStatus(401);
  const pro = result.entitlements?.includes("pro");
  res.json(await behest.auth.mint({ user_id: result.user.id, tier: pro ? 2 : 1 }));
});

app.post("/auth0", auth({ audience: "seeds" }), async (req, res) => {
  const { sub, ...claims } = req.auth!.payload;
  const minted = await behest.auth.mint({
    user_id: sub,
    tier: claims["https://seeds.example/plan"] as number,
  });
  res.json(minted);
});

app.listen(3000);
