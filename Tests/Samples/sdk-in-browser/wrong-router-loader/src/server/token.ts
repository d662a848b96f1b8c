import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();
const rower = crypto.randomUUID();

export async function fetchToken() {
  const { token } = await behest.auth.mint({ user_id: rower });
  return token;
}
