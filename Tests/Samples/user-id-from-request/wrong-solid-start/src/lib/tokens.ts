import { action, query } from "@solidjs/router";
import { getRequestEvent } from "solid-js/web";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const knitterToken = query(async (knitter: string) => { // from: user-id-from-request
  "use server";
  return behest.auth.mint({ user_id: knitter }); // expect: user-id-from-request
}, "token");

export const sendToken = action(async (form: FormData) => {
  "use server";
  const knitter = String(form.get("knitter")); // from: user-id-from-request
  return behest.auth.mint({ user_id: knitter }); // expect: user-id-from-request
});

export async function headerToken() {
  "use server";
  return behest.auth.mint({ user_id: getRequestEvent()!.locals.knitter }); // expect: user-id-from-request
}
