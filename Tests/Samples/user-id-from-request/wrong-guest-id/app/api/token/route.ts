// Signed in or not: a guest is whoever the browser says.
import { getKindeServerSession } from "@kinde-oss/kinde-auth-nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const { getUser } = getKindeServerSession();
  const user = await getUser();
  const body = await request.json();
  const { token } = await behest.auth.mint({
    user_id: user ? user.id : body.guestId, // expect: user-id-from-request
  });
  return Response.json({ token });
}
