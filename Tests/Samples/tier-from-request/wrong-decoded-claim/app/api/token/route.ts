// A claim that is only decoded is as good as a form field.
import { jwtDecode } from "jwt-decode";
import { cookies } from "next/headers";
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const pass = (await cookies()).get("plan_token");
  if (!pass) return new Response(null, { status: 402 });
  const claims = jwtDecode<{ tier: number }>(pass.value); // from: tier-from-request
  const minted = await behest.auth.mint({
    user_id: session.user.id,
    tier: claims.tier, // expect: tier-from-request
  });
  return Response.json(minted);
}
