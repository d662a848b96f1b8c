import { getIronSession, sealData, unsealData } from "iron-session";
import { cookies } from "next/headers";
import { behest } from "./behest";

export async function POST() {
  const session = await getIronSession<{ user?: { id: string } }>(await cookies(), { password: process.env.IRON!, cookieName: "club" });
  if (!session.user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.user.id }));
}

export async function GET(request: Request) {
  const seal = new URL(request.url).searchParams.get("seal")!;
  const { userId } = await unsealData<{ userId: string }>(seal, { password: process.env.IRON!, ttl: 600 });
  if (!userId) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: userId }));
}
