import { behest } from "./behest.js";

export async function mintForBaker(bakerId) {
  const { token } = await behest.auth.mint({ user_id: bakerId }); // expect: user-id-from-request
  return { token };
}
