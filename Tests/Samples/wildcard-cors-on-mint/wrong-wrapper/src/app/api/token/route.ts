// The handler is clean, its wrapper opens it.
import { auth } from "@/auth";
import { withCors } from "@/lib/with-cors";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const POST = withCors(async () => {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({ user_id: session.user.id }); // related: wildcard-cors-on-mint
  return Response.json(minted);
});
