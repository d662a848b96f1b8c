// Clerk's session is checked, and the identity comes from elsewhere: the body, the raw cookie, a
// token that is only decoded.
import { auth } from "@clerk/nextjs/server";
import { behest } from "@/lib/behest";

export async function POST(req: Request) {
  const { userId } = await auth();
  if (!userId) return new Response("Unauthorized", { status: 401 });
  const body = await req.json();
  const { token } = await behest.auth.mint({ user_id: body.memberId || userId }); // expect: user-id-from-request
  return Response.json({ token });
}
