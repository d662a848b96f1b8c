import { auth } from "@/src/auth";
import { behest } from "@/src/behest";

export async function POST(request: Request) {
  const session = await auth();
  const body = await request.json();
  let reader = body.reader;
  if (reader !== session!.user!.id) return new Response(null, { status: 403 });
  reader = body.delegate;
  return Response.json(await behest.auth.mint({ user_id: reader })); // expect: user-id-from-request
}
