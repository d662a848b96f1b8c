"use server";

import { Behest } from "@behest/client-ts";
import { getUser, verifySession } from "../lib/dal";

const behest = new Behest();

export async function openChat(topic: string) {
  const { userId } = await verifySession();
  const { token } = await behest.auth.mint({ user_id: userId });
  return { topic, token };
}

export async function openPaidChat(_state: unknown, form: FormData) {
  const user = await getUser();
  if (!user) return { error: "sign in" };
  const { token } = await behest.auth.mint({ user_id: user.id, tier: user.plan === "pro" ? 2 : 1 });
  return { topic: form.get("topic"), token };
}
