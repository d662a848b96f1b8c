// Stripe says what the signed-in customer pays for; the body's tier only opens a checkout.
import { PrismaClient } from "@prisma/client";
import express from "express";
import session from "express-session";
import { Behest } from "@behest/client-ts";
import { checkout, tierOf } from "./billing.js";

const prisma = new PrismaClient();
const behest = new Behest();
const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SECRET!, resave: false, saveUninitialized: false }));

app.use(async (req, res, next) => {
  const { userId } = req.session as { userId?: string };
  const user = userId && (await prisma.user.findUnique({ where: { id: userId } }));
  if (!user) return void res.sendStatus(401);
  res.locals.user = user;
  next();
});

app.post("/upgrade", async (req, res) => {
  const { tier, price } = req.body;
  res.json(await checkout(res.locals.user.stripeId, { tier, price }));
});

app.post("/token", async (req, res) => {
  const user = res.locals.user;
  const tier = await tierOf(user.stripeId);
  if (req.body.tier !== undefined && req.body.tier !== tier) return void res.sendStatus(409);
  res.json(await behest.auth.mint({ user_id: user.id, tier, ttl: 900 }));
});

app.listen(3000);
