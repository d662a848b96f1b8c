"use server";
// The state and the form may say what they like: the token is the session's.
import { auth } from "../../auth";
import { behest } from "../../lib/behest";

export async function join(state: { nickname?: string; token?: string }, data: FormData) {
  const session = await auth();
  if (!session?.user?.id) return { ...state, error: "sign in" };
  const { token } = await behest.auth.mint({ user_id: session.user.id });
  return { nickname: String(data.get("nickname")), token };
}
