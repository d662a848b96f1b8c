import { headers } from "next/headers";
import { behest } from "../../../lib/behest";

export async function POST() {
  return Response.json(await behest.auth.mint({ user_id: headers().get("x-user-id") })); // expect: user-id-from-request
}
