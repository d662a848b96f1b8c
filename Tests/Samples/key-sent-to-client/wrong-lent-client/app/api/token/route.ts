import { auth } from "@/auth";
import { behest } from "@/lib/behest";

// Of the client only methods are called here: nothing of it can leave.
export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new Response("sign in first", { status: 401 });
  const minted = await behest.auth.mint({ user_id: session.user.id });
  return Response.json({ token: minted.token });
}
