import { Behest } from "@behest/client-ts";
import { currentUser } from "../../../../lib/session";

const behest = new Behest();

export async function POST() {
  const user = await currentUser();
  return Response.json(await behest.auth.mint({ user_id: user?.id, ttl: 900 })); // expect: user-id-shared
}
