// Fields of verified sessions that their users edit themselves: Clerk, Supabase, Auth0, Firebase.
import { auth, clerkClient, currentUser } from "@clerk/nextjs/server";
import { behest } from "@/lib/behest";

export async function POST() {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const client = await clerkClient();
  const user = await client.users.getUser(userId);
  const { tier = 1 } = user.unsafeMetadata as { tier?: number };
  return Response.json(await behest.auth.mint({ user_id: userId, tier })); // expect: tier-from-request
}

export async function PUT() {
  const user = await currentUser();
  if (!user) return new Response(null, { status: 401 });
  const plan = (user.publicMetadata.plan ?? user.unsafeMetadata.plan) as number;
  return Response.json(await behest.auth.mint({ user_id: user.id, tier: plan })); // expect: tier-from-request
}
