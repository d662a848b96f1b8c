import { Behest } from "@behest/client-ts";

export default async function tokenFor(mast: { body: { owner: string } }, ttl: number) {
  const { token } = await new Behest().auth.mint({ user_id: mast.body.owner, ttl });
  return token;
}
