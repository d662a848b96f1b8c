import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request) {
  const { userId } = await request.json();
  return Response.json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
}
