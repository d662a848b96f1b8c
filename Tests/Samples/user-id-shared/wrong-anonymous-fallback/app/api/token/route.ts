// Everyone who is not signed in shares one literal identity.
import { auth, currentUser } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId } = await auth();
  const minted = await behest.auth.mint({
    user_id: userId ?? "anonymous", // expect: user-id-shared
  });
  return Response.json(minted);
}

export async function PUT() {
  const user = await currentUser();
  const { token } = await behest.auth.mint({
    user_id: user ? user.id : "guest", // expect: user-id-shared
    ttl: 300,
  });
  return Response.json({ token });
}
