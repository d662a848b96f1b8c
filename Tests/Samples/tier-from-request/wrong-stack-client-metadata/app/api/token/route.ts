// Client metadata is writable from the browser, as its name says.
import { stackServerApp } from "@/stack";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST() {
  const user = await stackServerApp.getUser();
  if (!user) return Response.json({ error: "sign in" }, { status: 401 });
  const tier = user.clientMetadata?.tier;
  const { token } = await behest.auth.mint({ user_id: user.id, tier }); // expect: tier-from-request
  return Response.json({ token });
}
