import { headers } from "next/headers";
import { auth } from "@/lib/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth.api.getSession({ headers: await headers() });
  if (!session) return Response.json({ error: "unauthorized" }, { status: 401 });
  const organization = await auth.api.getFullOrganization({ headers: await headers() });
  const user_id = organization ? `${organization.id}:${session.user.id}` : session.user.id;
  return Response.json(await behest.auth.mint({ user_id }));
}
