// A row that is looked up by the client's id and the session's user at once is the user's own.
import { auth } from "../../../auth";
import { db } from "../../../db";
import { Behest } from "@behest/client-ts";

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const { project } = await request.json();
  const row = await db.project.findFirst({ where: { id: project, ownerId: session.user.id } });
  if (!row) return new Response(null, { status: 404 });
  return Response.json(await new Behest().auth.mint({ user_id: `${row.ownerId}:${row.id}`, tier: row.tier }));
}
