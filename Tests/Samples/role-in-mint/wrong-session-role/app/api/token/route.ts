// Even the session's verified role is not the app's to pass on.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const { role, isEditor } = session.user as { role: "user" | "admin"; isEditor: boolean };

  const short = await behest.auth.mint({
    user_id: session.user.id,
    role, // expect: role-in-mint
  });
  const long = await behest.auth.mint({
    user_id: session.user.id,
    ttl: 86_400,
    "role": isEditor ? "admin" : "user", // expect: role-in-mint
  });
  return Response.json({ short: short.token, long: long.token });
}
