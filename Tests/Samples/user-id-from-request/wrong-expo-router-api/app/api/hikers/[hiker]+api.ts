import { Behest } from "@behest/client-ts";

export async function GET(_request: Request, { hiker }: Record<string, string>) {
  return Response.json(await new Behest().auth.mint({ user_id: hiker })); // expect: user-id-from-request
}
