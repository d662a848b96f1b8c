// Whoever leaves the session out picks the identity.
import { auth } from "../../../auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const session = await auth();
  const body = await request.json(); // from: user-id-from-request
  const minted = await behest.auth.mint({
    user_id: session ? session.user!.id! : body.guestId, // expect: user-id-from-request
  });
  return Response.json(minted);
}

export async function PUT(request: Request) {
  const session = await auth();
  const { userId } = await request.json();
  return Response.json(await behest.auth.mint({ user_id: session?.user?.id ?? userId })); // expect: user-id-from-request
}
