import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function ferryToken(owner: string) {
  const { token } = await behest.auth.mint({ user_id: owner, ttl: 600 });
  return token;
}
