// Every argument of a telefunction comes from the browser.
import { getContext } from "telefunc";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function onToken(cook: string) { // from: user-id-from-request
  return behest.auth.mint({ user_id: cook }); // expect: user-id-from-request
}

export async function onGuestToken() {
  const { guest } = getContext();
  return behest.auth.mint({ user_id: guest }); // expect: user-id-from-request
}
