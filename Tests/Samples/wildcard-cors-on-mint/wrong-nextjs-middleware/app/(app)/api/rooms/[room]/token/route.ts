import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../../../../../lib/session";

const behest = new Behest();

export async function POST(request: Request) {
  const user = await subjectOf(request.headers.get("authorization"));
  return Response.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
}
