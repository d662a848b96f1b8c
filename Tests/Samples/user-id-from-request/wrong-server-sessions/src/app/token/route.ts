import { getSession } from "../../iron";
import { behest } from "../../behest";

export async function POST() {
  const session = await getSession();
  if (!session.userId) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.userId })); // expect: user-id-from-request
}
