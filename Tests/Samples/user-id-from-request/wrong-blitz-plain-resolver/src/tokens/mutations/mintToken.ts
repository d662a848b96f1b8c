// A resolver of Blitz without `resolver.pipe`: the input is what the browser sends.
import type { Ctx } from "blitz";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function mintToken(input: { potter: string }, ctx: Ctx) {
  await ctx.session.$authorize();
  return behest.auth.mint({ user_id: input.potter }); // expect: user-id-from-request
}
