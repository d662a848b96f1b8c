// `+api` routes are deployed to a server; the screens beside them ship.
import { Behest } from "@behest/client-ts";
import { readSession } from "../../server/session";

const behest = new Behest();

export async function POST(request: Request) {
  const session = await readSession(request.headers.get("Authorization"));
  if (!session) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: session.userId }));
}
