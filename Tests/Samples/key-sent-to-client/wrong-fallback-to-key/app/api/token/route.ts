// When the mint fails, the browser gets the key instead.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({ user_id: userId }).catch(() => null);
  return Response.json({
    token: minted?.token ?? process.env.BEHEST_KEY, // expect: key-sent-to-client
  });
}
