"use server";
// With useActionState the browser sends the earlier state beside the form, and what was bound too.
import { z } from "zod";
import { behest } from "../../lib/behest";

const form = z.object({ nickname: z.string().min(1) });

export async function join(state: { member?: string; token?: string }, data: FormData) {
  const parsed = form.safeParse(Object.fromEntries(data));
  if (!parsed.success) return { ...state, error: "choose a name" };
  const { token } = await behest.auth.mint({ user_id: parsed.data.nickname }); // expect: user-id-from-request
  return { member: parsed.data.nickname, token };
}

export async function renew(state: { member: string; token?: string }, _data: FormData) {
  const { token } = await behest.auth.mint({ user_id: state.member }); // expect: user-id-from-request
  return { ...state, token };
}

export async function renewFor(member: string, _state: { token?: string }, _data: FormData) {
  const { token } = await behest.auth.mint({ user_id: member }); // expect: user-id-from-request
  return { token };
}
