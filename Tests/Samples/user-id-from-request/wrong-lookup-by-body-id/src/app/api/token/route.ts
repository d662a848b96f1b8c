// Finding the row does not prove that the caller is the person in it.
import { Behest } from "@behest/client-ts";
import { db } from "~/db";

const behest = new Behest();

export async function POST(request: Request) {
  const body = await request.json(); // from: user-id-from-request
  const rower = await db.user.findUnique({ where: { id: body.userId } }); // via: user-id-from-request
  if (!rower) return Response.json({ error: "unknown" }, { status: 404 });
  const minted = await behest.auth.mint({
    user_id: rower.id, // expect: user-id-from-request
  });
  return Response.json(minted);
}
