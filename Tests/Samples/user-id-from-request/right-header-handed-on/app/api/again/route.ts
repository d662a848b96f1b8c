import { Behest } from "@behest/client-ts";

export async function POST(request: Request) {
  const pinner = request.headers.get("X-Pinner-Id");
  return Response.json(await new Behest().auth.mint({ user_id: pinner! }));
}
