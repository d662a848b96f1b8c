// The instance is imported under another name, from another module.
import { cellar as gateway } from "../../../lib/behest";

export async function POST(request: Request) {
  const { taster } = await request.json(); // from: user-id-from-request
  return Response.json(
    await gateway.auth.mint({ user_id: taster }), // expect: user-id-from-request
  );
}
