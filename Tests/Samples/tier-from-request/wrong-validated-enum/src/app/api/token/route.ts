// An enum checks that the plan exists, not that the caller has paid for it.
import { z } from "zod";
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const Order = z.object({ plan: z.enum(["free", "pro", "max"]) });
const TIERS = { free: 1, pro: 2, max: 3 } as const;

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const { plan } = Order.parse(await request.json()); // from: tier-from-request
  const minted = await behest.auth.mint({
    user_id: session.user.id,
    tier: TIERS[plan], // expect: tier-from-request
  });
  return Response.json(minted);
}

export async function PUT(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const body = await request.json(); // from: tier-from-request
  const minted = await behest.auth.mint({
    user_id: session.user.id,
    tier: body.plan === "pro" ? 2 : 1, // expect: tier-from-request
  });
  return Response.json(minted);
}
