import { Behest } from "@behest/client-ts";

export async function summarise(input: { owner: string; tier: number }) {
  const { token } = await new Behest().auth.mint({ user_id: input.owner, tier: input.tier });
  return token;
}
