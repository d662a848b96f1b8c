import { Behest } from "@behest/client-ts";

const client = new Behest({ ttl: 300 });

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url); // from: user-id-from-request
  const guest = searchParams.get("guest");
  if (!guest) return new Response("no guest", { status: 400 });
  const minted = await client.auth.mint({
    user_id: guest, // expect: user-id-from-request
  });
  return Response.json(minted);
}
