import { cookies } from "next/headers";
import { getCurrentUser } from "aws-amplify/auth/server";
import { runWithAmplifyServerContext } from "@/utils/amplify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST(request: Request) {
  await runWithAmplifyServerContext({ nextServerContext: { cookies }, operation: (context) => getCurrentUser(context) });
  const form = await request.formData();
  return Response.json(await behest.auth.mint({ user_id: form.get("owner") as string })); // expect: user-id-from-request
}
