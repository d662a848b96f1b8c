// Amplify verifies the user's tokens on the server; groups are the pool's business.
import { fetchAuthSession, getCurrentUser } from "aws-amplify/auth/server";
import { cookies } from "next/headers";
import { Behest } from "@behest/client-ts";
import { runWithAmplifyServerContext } from "../../../lib/amplify";

const behest = new Behest();

export async function POST() {
  const { user, groups } = await runWithAmplifyServerContext({
    nextServerContext: { cookies },
    operation: async (context) => {
      const user = await getCurrentUser(context);
      const { tokens } = await fetchAuthSession(context);
      return { user, groups: (tokens?.idToken?.payload["cognito:groups"] ?? []) as string[] };
    },
  });
  return Response.json(
    await behest.auth.mint({ user_id: user.userId, tier: groups.includes("pro") ? 2 : 1 }));
}
