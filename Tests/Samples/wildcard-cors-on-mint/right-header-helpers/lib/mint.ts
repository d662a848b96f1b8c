import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";
const behest = new Behest();
export async function mint() {
  const session = await auth();
  if (!session?.user?.id) throw new Error("sign in");
  return behest.auth.mint({ user_id: session.user.id });
}
