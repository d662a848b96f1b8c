// update() in the browser can overwrite every field of the token, sub included.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new Response("sign in", { status: 401 });
  const { token, ttl } = await behest.auth.mint({
    user_id: session.user.id, // expect: user-id-from-request
    ttl: 900,
  });
  return Response.json({ token, ttl });
}
