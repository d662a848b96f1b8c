// A wallet's token, checked by Privy, and an account, asked of Appwrite.
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { Account, Client } from "node-appwrite";
import { PrivyClient } from "@privy-io/server-auth";
import { Behest } from "@behest/client-ts";

const privy = new PrivyClient(process.env.PRIVY_APP_ID!, process.env.PRIVY_SECRET!);
const behest = new Behest();
const app = new Hono();

app.post("/wallet/token", async (c) => {
  const { userId } = await privy.verifyAuthToken(getCookie(c, "privy-token") ?? "");
  return c.json(await behest.auth.mint({ user_id: userId }));
});

app.post("/account/token", async (c) => {
  const client = new Client()
    .setEndpoint(process.env.APPWRITE_URL!)
    .setProject(process.env.APPWRITE_PROJECT!)
    .setSession(getCookie(c, "a_session") ?? "");
  const account = await new Account(client).get();
  return c.json(await behest.auth.mint({ user_id: account.$id, ttl: 900 }));
});

export default app;
