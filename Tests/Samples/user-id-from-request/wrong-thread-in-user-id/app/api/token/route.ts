// A new thread makes a new user, and a new user has a new budget.
import { currentUser } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const user = await currentUser();
  if (!user) return new Response(null, { status: 401 });
  const { threadId } = await request.json(); // from: user-id-from-request
  const { token } = await behest.auth.mint({
    user_id: `${user.id}:${threadId}`, // expect: user-id-from-request
  });
  return Response.json({ token });
}
