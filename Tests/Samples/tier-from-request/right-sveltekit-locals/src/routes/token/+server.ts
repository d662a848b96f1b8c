import { error, json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";
import type { RequestHandler } from "./$types";

const behest = new Behest();

export const POST: RequestHandler = async ({ locals, url }) => {
  const { member } = locals;
  if (!member) throw error(401);
  const plan = url.searchParams.get("plan");
  const minted = await behest.auth.mint({ user_id: member.id, tier: member.tier ?? 1 });
  return json({ ...minted, asked: plan });
};
