import { behest } from "@/src/behest";

export async function POST(request: Request) {
  const { reader } = await request.json();
  if (!reader) return new Response(null, { status: 400 });
  return Response.json(await behest.auth.mint({ user_id: reader })); // expect: user-id-from-request
}
