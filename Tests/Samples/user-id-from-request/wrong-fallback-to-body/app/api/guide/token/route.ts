// One branch is the session, the other is the client's word.
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const session = await auth();
  const form = await request.json(); // from: user-id-from-request
  const minted = await behest.auth.mint({
    user_id: session?.user?.id ?? form.visitorId, // expect: user-id-from-request
  });
  return Response.json(minted);
}

export async function PUT(request: Request) {
  const session = await auth();
  const { visitor } = await request.json(); // from: user-id-from-request
  let owner: string;
  if (session?.user?.id) {
    owner = session.user.id;
  } else {
    owner = visitor;
  }
  return Response.json(await behest.auth.mint({ user_id: owner })); // expect: user-id-from-request
}
