import { auth } from "../../../auth";
import { db } from "../../../db";
import { Behest } from "@behest/client-ts";

export async function POST() {
  const session = await auth();
  if (!session?.user?.email) return new Response(null, { status: 401 });
  const user = await db.user.findUnique({ where: { email: session.user.email }, include: { plan: true } });
  if (!user) return new Response(null, { status: 404 });
  const tier = user.plan ? user.plan.tier : 1;
  return Response.json(await new Behest().auth.mint({ user_id: user.id, tier }));
}
