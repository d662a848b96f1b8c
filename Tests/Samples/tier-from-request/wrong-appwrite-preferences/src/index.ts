// Preferences are the account's own to write.
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { Account, Client } from "node-appwrite";
import { Behest } from "@behest/client-ts";

const app = new Hono();
const behest = new Behest();

app.post("/token", async (c) => {
  const client = new Client().setSession(getCookie(c, "a_session") ?? "");
  const user = await new Account(client).get();
  const { token } = await behest.auth.mint({
    user_id: user.$id,
    tier: user.prefs.tier, // expect: tier-from-request
  });
  return c.json({ token });
});

export default app;
