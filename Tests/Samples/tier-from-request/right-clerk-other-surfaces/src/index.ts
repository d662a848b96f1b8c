// Claims from a session token template, plans from Clerk's billing, and a signed webhook.
import { createClerkClient, verifyToken } from "@clerk/backend";
import { verifyWebhook } from "@clerk/backend/webhooks";
import { clerkMiddleware, getAuth } from "@hono/clerk-auth";
import { Hono } from "hono";
import { Behest } from "@behest/client-ts";

const app = new Hono();
const behest = new Behest();
const clerk = createClerkClient({ secretKey: process.env.CLERK_SECRET_KEY });
app.use("/app/*", clerkMiddleware());

app.post("/app/token", async (c) => {
  const auth = getAuth(c);
  if (!auth?.userId) return c.json({ error: "sign in" }, 401);
  const claims = auth.sessionClaims as unknown as { metadata: { plan?: number } };
  return c.json(await behest.auth.mint({ user_id: auth.userId, tier: claims.metadata.plan }));
});

app.post("/kiosk/token", async (c) => {
  const bearer = c.req.header("authorization")?.slice(7) ?? "";
  const { sub } = await verifyToken(bearer, { secretKey: process.env.CLERK_SECRET_KEY });
  const user = await clerk.users.getUser(sub);
  return c.json(
    await behest.auth.mint({ user_id: user.id, tier: user.publicMetadata.plan as number }));
});

app.post("/admin/token", async (c) => {
  const state = await clerk.authenticateRequest(c.req.raw);
  const { userId, has } = state.toAuth()!;
  if (!userId) return c.body(null, 401);
  const tier = has({ feature: "night_boats" }) ? 3 : 1;
  return c.json(await behest.auth.mint({ user_id: userId, tier }));
});

app.post("/hooks/clerk", async (c) => {
  const event = await verifyWebhook(c.req.raw);
  if (event.type === "user.updated") {
    const { id, public_metadata } = event.data;
    await behest.auth.mint({ user_id: id, tier: public_metadata.plan as number });
  }
  return c.body(null, 204);
});

export default app;
