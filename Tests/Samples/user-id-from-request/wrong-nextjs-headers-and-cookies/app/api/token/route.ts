// next/headers hands over what the client sent, not who the client is.
import { cookies, headers } from "next/headers";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const incoming = await headers();
  const sailor = incoming.get("x-user-id"); // from: user-id-from-request
  if (!sailor) return new Response(null, { status: 401 });
  return Response.json(
    await behest.auth.mint({ user_id: sailor }), // expect: user-id-from-request
  );
}

export async function PUT() {
  const jar = await cookies();
  const crew = jar.get("uid"); // from: user-id-from-request
  if (!crew) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({
    user_id: crew.value, // expect: user-id-from-request
    ttl: 600,
  });
  return Response.json(minted);
}
