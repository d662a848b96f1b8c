import { Lucia } from "lucia";
import { cookies } from "next/headers";
import { adapter } from "@/server/adapter";
import { Behest } from "@behest/client-ts";

const lucia = new Lucia(adapter);
const behest = new Behest();

export async function GET() {
  const id = (await cookies()).get(lucia.sessionCookieName)?.value ?? null;
  if (!id) return new Response(null, { status: 401 });
  const { user, session } = await lucia.validateSession(id);
  if (!session || !user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: user.id }));
}
