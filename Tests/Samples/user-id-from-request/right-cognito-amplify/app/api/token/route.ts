import { cookies } from "next/headers";
import { fetchAuthSession, getCurrentUser } from "aws-amplify/auth/server";
import { createServerRunner } from "@aws-amplify/adapter-nextjs";
import { Behest } from "@behest/client-ts";
import outputs from "../../../amplify_outputs.json";

const { runWithAmplifyServerContext } = createServerRunner({ config: outputs });
const behest = new Behest();

export async function POST() {
  const user = await runWithAmplifyServerContext({
    nextServerContext: { cookies },
    operation: (contextSpec) => getCurrentUser(contextSpec),
  });
  return Response.json(await behest.auth.mint({ user_id: user.userId }));
}

export async function PUT() {
  const subject = await runWithAmplifyServerContext({
    nextServerContext: { cookies },
    operation: async (contextSpec) => {
      const session = await fetchAuthSession(contextSpec);
      return session.tokens?.idToken?.payload.sub;
    },
  });
  if (!subject) return new Response(null, { status: 401 });
  return Response.json(await behest.auth.mint({ user_id: subject }));
}
