import { headers } from "next/headers";
import { Behest } from "@behest/client-ts";

export async function POST() {
  const pinner = (await headers()).get("x-pinner-id");
  return Response.json(await new Behest().auth.mint({ user_id: pinner! }));
}
