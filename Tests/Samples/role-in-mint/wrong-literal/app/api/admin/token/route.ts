// A literal role in the mint, whether it asks for more or only repeats the default.
import { auth } from "@clerk/nextjs/server";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const minted = await behest.auth.mint({
    user_id: userId,
    role: "admin", // expect: role-in-mint
  });
  return Response.json(minted);
}

export async function GET() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  return Response.json(
    await behest.auth.mint({ user_id: userId, role: "user", ttl: 900 }), // expect: role-in-mint
  );
}
