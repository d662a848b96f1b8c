import { cookies } from "next/headers";
import { auth } from "@/auth";
import { behest } from "@/lib/behest";

export async function GET() {
  const session = await auth();
  if (!session) return new Response(null, { status: 401 });
  const jar = await cookies();
  const sealed = jar.get("authjs.session-token")?.value;
  return Response.json(await behest.auth.mint({ user_id: sealed! })); // expect: user-id-from-request
}
