// Every argument of a server action is sent by the browser.
"use server";

import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function tokenFor(coupleId: string) { // from: user-id-from-request
  const { token } = await behest.auth.mint({ user_id: coupleId }); // expect: user-id-from-request
  return token;
}

export async function startChat(_state: unknown, form: FormData) {
  const couple = form.get("couple") as string; // from: user-id-from-request
  const minted = await behest.auth.mint({
    user_id: couple, // expect: user-id-from-request
    ttl: 900,
  });
  return { token: minted.token, expiresAt: minted.expiresAt };
}
