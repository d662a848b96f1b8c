import { createClerkClient } from "@clerk/backend";
import express from "express";
import { getAuth } from "firebase-admin/auth";
import Stripe from "stripe";
import { Behest } from "@behest/client-ts";

const stripe = new Stripe(process.env.STRIPE_KEY!);
const clerk = createClerkClient({ secretKey: process.env.CLERK_SECRET_KEY });
const behest = new Behest();
export const app = express();

app.post("/stripe", async (req, res) => {
  const customer = await stripe.customers.retrieve(req.body.customerId);
  res.json(await behest.auth.mint({ user_id: customer.id })); // expect: user-id-from-request
});

app.post("/clerk", async (req, res) => {
  const user = await clerk.users.getUser(req.body.userId);
  res.json(await behest.auth.mint({ user_id: user.id })); // expect: user-id-from-request
});

app.post("/firebase", async (req, res) => {
  const user = await getAuth().getUserByEmail(req.body.email);
  res.json(await behest.auth.mint({ user_id: user.uid })); // expect: user-id-from-request
});
