import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function mintForSession() {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.user.id }));
}
