// Without a guard, no session means undefined, and undefined means the default user.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  const { token, expiresAt } = await behest.auth.mint({
    user_id: session?.user?.id, // expect: user-id-shared
    ttl: 900,
  });
  return Response.json({ token, expiresAt });
}

export async function PUT() {
  const session = await auth();
  const minted = await behest.auth.mint({
    ttl: 60,
    user_id: undefined, // expect: user-id-shared
  });
  return Response.json({ minted, name: session?.user?.name });
}
