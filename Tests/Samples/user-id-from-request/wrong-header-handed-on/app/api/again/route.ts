import { Behest } from "@behest/client-ts";

export async function POST(request: Request) {
  const pinner = request.headers.get("x-user-id"); // from: user-id-from-request
  return Response.json(await new Behest().auth.mint({ user_id: pinner! })); // expect: user-id-from-request
}
