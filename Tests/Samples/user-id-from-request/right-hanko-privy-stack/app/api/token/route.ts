import { StackServerApp } from "@stackframe/stack";
import { cookies } from "next/headers";
import { PrivyClient } from "@privy-io/server-auth";
import { Behest } from "@behest/client-ts";

const stack = new StackServerApp({ tokenStore: "nextjs-cookie" });
const privy = new PrivyClient(process.env.PRIVY_APP_ID!, process.env.PRIVY_APP_SECRET!);
const behest = new Behest();

export async function POST() {
  const user = await stack.getUser();
  if (!user) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: user.serverMetadata?.tier ?? 1 }));
}

export async function PUT() {
  const idToken = (await cookies()).get("privy-id-token")?.value;
  if (!idToken) return new Response(null, { status: 401 });
  const user = await privy.getUser({ idToken });
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: user.customMetadata.tier ?? 1 }));
}
