import { behest } from "@/src/behest";

export async function POST(request: Request, { params }: { params: Promise<{ reader: string }> }) {
  const { reader } = await params;
  const body = await request.json();
  if (body.reader !== reader) return new Response(null, { status: 403 });
  return Response.json(await behest.auth.mint({ user_id: body.reader })); // expect: user-id-from-request
}
