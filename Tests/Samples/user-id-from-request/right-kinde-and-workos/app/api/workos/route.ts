import { withAuth } from "@workos-inc/authkit-nextjs";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { user, entitlements } = await withAuth({ ensureSignedIn: true });
  const tier = entitlements?.includes("greenhouse") ? 3 : 1;
  return Response.json(await behest.auth.mint({ user_id: user.id, tier }));
}
