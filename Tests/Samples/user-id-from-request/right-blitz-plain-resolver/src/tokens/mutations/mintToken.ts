// A resolver of Blitz without `resolver.pipe`, with the session's user.
import type { Ctx } from "blitz";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function mintToken(input: { ttl: number }, ctx: Ctx) {
  await ctx.session.$authorize();
  return behest.auth.mint({ user_id: String(ctx.session.userId), ttl: input.ttl });
}
