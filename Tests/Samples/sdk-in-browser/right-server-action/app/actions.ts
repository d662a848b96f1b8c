// A client may import a server action: it gets a reference, not the module.
"use server";

import { auth } from "@clerk/nextjs/server";
import { behest } from "../lib/behest";

export async function tokenForMe() {
  const { userId } = await auth();
  if (!userId) throw new Error("sign in first");
  const { token, ttl } = await behest.auth.mint({ user_id: userId, ttl: 900 });
  return { token, ttl };
}
