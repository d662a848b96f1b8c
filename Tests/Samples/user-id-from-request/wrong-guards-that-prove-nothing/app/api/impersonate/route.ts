import { auth } from "@/src/auth";
import { behest } from "@/src/behest";

export async function POST(request: Request) {
  const session = await auth();
  if (session?.user?.role !== "admin") return new Response(null, { status: 403 });
  const { reader } = await request.json(); // from: user-id-from-request
  return Response.json(await behest.auth.mint({ user_id: reader })); // expect: user-id-from-request
}
