import { Behest } from "@behest/client-ts";
import { getSession } from "./session";

export async function token(pattern: string) {
  "use server";
  const session = await getSession();
  const { userId } = session.data;
  if (!userId) throw new Error("signed out");
  const minted = await new Behest().auth.mint({ user_id: userId });
  return { token: minted.token, pattern };
}
