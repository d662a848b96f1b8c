import { auth0 } from "@/lib/auth0";

export async function PATCH(request: Request) {
  const session = await auth0.getSession();
  if (!session) return new Response(null, { status: 401 });
  const { tier } = await request.json(); // from: tier-from-request
  await auth0.updateSession({ ...session, user: { ...session.user, tier } });
  return Response.json({ tier });
}
