// The context is what the server puts there, and it verifies the token first.
import { Abort, getContext } from "telefunc";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function onToken(recipe: string) {
  const { cook } = getContext();
  if (!cook) throw Abort();
  const { token } = await behest.auth.mint({ user_id: cook.id });
  return { recipe, token };
}
