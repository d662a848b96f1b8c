// Auth0: express-jwt verifies the access token, req.auth is what it verified.
import express from "express";
import { expressjwt } from "express-jwt";
import jwksRsa from "jwks-rsa";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
const issuer = `https://${process.env.AUTH0_DOMAIN}/`;

const requireJwt = expressjwt({
  secret: jwksRsa.expressJwtSecret({ jwksUri: `${issuer}.well-known/jwks.json`, cache: true }),
  audience: process.env.AUTH0_AUDIENCE,
  issuer,
  algorithms: ["RS256"],
}) as express.RequestHandler;

app.post("/api/behest/token", requireJwt, async (req: any, res) => {
  const sub = req.auth?.sub;
  if (!sub) return res.status(401).json({ error: "Unauthorized" });
  try {
    const { token, ttl, sessionId, expiresAt } = await behest.auth.mint({
      user_id: sub,
      tier: req.auth["https://claims-desk.example/plan"] ?? 1,
      ttl: 900,
    });
    res.json({ token, ttl, sessionId, expiresAt });
  } catch (err) {
    res.status(500).json({ error: String(err) });
  }
});

app.listen(3001);
