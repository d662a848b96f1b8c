import { StackServerApp } from "@stackframe/stack";
import { Behest } from "@behest/client-ts";

const stack = new StackServerApp({ tokenStore: "nextjs-cookie" });
const behest = new Behest();

export async function POST() {
  const user = await stack.getUser({ or: "throw" });
  const { token } = await behest.auth.mint({
    user_id: user.id,
    tier: user.clientReadOnlyMetadata.plan,
  });
  return Response.json({ token });
}
