// An API route of Expo Router runs on a server, and believes the hiker's own word.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const { hiker } = await request.json(); // from: user-id-from-request
  return Response.json(await behest.auth.mint({ user_id: hiker })); // expect: user-id-from-request
}
