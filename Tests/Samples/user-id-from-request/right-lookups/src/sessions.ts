// A look-up by proof: whoever has the token is the user.
import { createHash } from "node:crypto";
import cookies from "cookie-parser";
import express from "express";
import { PrismaClient } from "@prisma/client";
import Redis from "ioredis";
import Stripe from "stripe";
import { Behest } from "@behest/client-ts";

const db = new PrismaClient();
const redis = new Redis(process.env.REDIS_URL!);
const stripe = new Stripe(process.env.STRIPE_KEY!);
const behest = new Behest();
export const app = express();
app.use(express.json(), cookies());

app.post("/session", async (req, res) => {
  const session = await db.session.findUnique({
    where: { token: req.cookies.sid }, include: { user: true },
  });
  if (!session) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: session.user.id, tier: session.user.tier }));
});

app.post("/session/id", async (req, res) => {
  const session = await db.session.findUnique({ where: { id: req.cookies.session } });
  if (!session) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: session.userId }));
});

app.post("/redis", async (req, res) => {
  const kept = await redis.get(`sess:${req.cookies.sid}`);
  if (!kept) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: JSON.parse(kept).userId }));
});

app.post("/key", async (req, res) => {
  const hash = createHash("sha256").update(req.get("x-api-key") ?? "").digest("hex");
  const key = await db.apiKey.findUnique({ where: { hash } });
  if (!key) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: key.ownerId, tier: key.tier }));
});

app.get("/paid", async (req, res) => {
  const checkout = await stripe.checkout.sessions.retrieve(String(req.query.session_id));
  res.json(await behest.auth.mint({ user_id: checkout.client_reference_id! }));
});

app.post("/invite", async (req, res) => {
  const invitation = await db.invitation.findUnique({ where: { code: req.body.code } });
  if (!invitation) return res.sendStatus(404);
  res.json(await behest.auth.mint({ user_id: invitation.guestId }));
});

app.post("/sign-up", async (req, res) => {
  const miller = await db.user.create({ data: { email: req.body.email, name: req.body.name } });
  res.json(await behest.auth.mint({ user_id: miller.id }));
});
