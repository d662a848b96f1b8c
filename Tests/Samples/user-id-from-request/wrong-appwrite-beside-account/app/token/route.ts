import { createAdminClient, createSessionClient } from "@/lib/server/appwrite";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  const { account } = await createSessionClient();
  await account.get();
  const { userId } = await request.json();
  const user = await createAdminClient().users.get(userId);
  return Response.json(await behest.auth.mint({ user_id: user.$id })); // expect: user-id-from-request
}

export async function GET() {
  const { account } = await createSessionClient();
  const user = await account.get();
  return Response.json(await behest.auth.mint({ user_id: user.$id }));
}
