// The same field, read from the user, from the claims and from the webhook.
import { clerkClient, clerkMiddleware, getAuth, requireAuth } from "@clerk/express";
import { verifyWebhook } from "@clerk/express/webhooks";
import express from "express";
import { Behest } from "@behest/client-ts";

const app = express();
const behest = new Behest();
app.use(clerkMiddleware());

app.post("/token", requireAuth(), async (req, res) => {
  const { userId } = getAuth(req);
  const user = await clerkClient.users.getUser(userId!);
  const { token } = await behest.auth.mint({
    user_id: userId!,
    tier: user.unsafeMetadata.tier as number, // expect: tier-from-request
  });
  res.json({ token });
});

app.post("/token/claims", requireAuth(), async (req, res) => {
  const { userId, sessionClaims } = getAuth(req);
  const { unsafe_metadata: own } = sessionClaims as { unsafe_metadata: { tier: number } };
  res.json(await behest.auth.mint({ user_id: userId!, tier: own.tier, ttl: 60 })); // expect: tier-from-request
});

app.post("/webhook", express.raw({ type: "application/json" }), async (req, res) => {
  const event = await verifyWebhook(req);
  if (event.type === "user.created") {
    await behest.auth.mint({
      user_id: event.data.id,
      tier: event.data.unsafe_metadata.tier as number, // expect: tier-from-request
    });
  }
  res.sendStatus(204);
});

app.listen(3000);
