import { Behest } from "@behest/client-ts";

const behest = new Behest();

/** Called rightly once, and wrongly once: the mint is reported for the wrong call alone. */
export async function tokenFor(player: string) {
  const { token } = await behest.auth.mint({ user_id: clean(player) }); // expect: user-id-from-request
  return token;
}

function clean(name: string) {
  return name.trim();
}
