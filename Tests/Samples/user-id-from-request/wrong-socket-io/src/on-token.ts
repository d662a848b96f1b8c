import { Behest } from "@behest/client-ts";

export async function onToken(player: string, reply: (token: string) => void) { // from: user-id-from-request
  const minted = await new Behest().auth.mint({ user_id: player }); // expect: user-id-from-request
  reply(minted.token);
}
