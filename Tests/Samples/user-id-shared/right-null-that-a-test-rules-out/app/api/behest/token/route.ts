import { Behest } from "@behest/client-ts";
import { requireLegacyUser, requireUser } from "../../../../lib/session";

const behest = new Behest();

export async function POST() {
  const user = await requireUser();
  return Response.json(await behest.auth.mint({ user_id: user.id, ttl: 900 }));
}

export async function PUT() {
  const user = await requireLegacyUser();
  return Response.json(await behest.auth.mint({ user_id: user.id, ttl: 900 }));
}
