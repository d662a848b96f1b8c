"use server";

import { cookies } from "next/headers";
import { Behest } from "@behest/client-ts";

export async function enter(form: FormData) {
  const name = form.get("name") as string;
  (await cookies()).set("reader", name);
  return new Behest().auth.mint({ user_id: name }); // expect: user-id-from-request
}

export async function resume() {
  const name = (await cookies()).get("reader")?.value;
  return new Behest().auth.mint({ user_id: name! }); // expect: user-id-from-request
}
