// What only the service or its backend writes: entitlements, custom claims, labels, server metadata.
import { getKindeServerSession } from "@kinde-oss/kinde-auth-nextjs/server";
import { withAuth } from "@workos-inc/authkit-nextjs";
import { behest } from "@/lib/behest";

export async function POST() {
  const { getUser, getClaim } = getKindeServerSession();
  const user = await getUser();
  if (!user) return new Response(null, { status: 401 });
  const plan = await getClaim("plan");
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: plan?.value === "pro" ? 2 : 1 }));
}

export async function PUT() {
  const { user, entitlements } = await withAuth({ ensureSignedIn: true });
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: entitlements?.includes("pro") ? 2 : 1 }));
}
