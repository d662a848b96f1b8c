// Each shop of the group brought its own sign-in service.
import { getKindeServerSession } from "@kinde-oss/kinde-auth-nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { getUser, getClaim } = getKindeServerSession();
  const user = await getUser();
  if (!user) return new Response(null, { status: 401 });
  const plan = await getClaim("plan");
  return Response.json(
    await behest.auth.mint({ user_id: user.id, tier: Number(plan?.value ?? 1) }));
}
