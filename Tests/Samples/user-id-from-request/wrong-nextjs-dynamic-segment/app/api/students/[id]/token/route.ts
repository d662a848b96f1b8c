// The dynamic segment of the route is the user (Next 15: params is a promise).
import { Behest } from "@behest/client-ts";

const behest = new Behest();

type Segment = { params: Promise<{ id: string }> };

export async function POST(_request: Request, { params }: Segment) {
  const { id } = await params; // from: user-id-from-request
  const { token } = await behest.auth.mint({
    user_id: id, // expect: user-id-from-request
  });
  return Response.json({ token });
}
