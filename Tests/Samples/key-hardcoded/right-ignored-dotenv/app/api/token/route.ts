// Git ignores the files that hold the keys: that is where they belong.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: userId }));
}
