// A service with the name of a field: its arguments are the client's.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const mintToken = async ({ swapper }: { swapper: string }) => { // from: user-id-from-request
  const { token } = await behest.auth.mint({ user_id: swapper }); // expect: user-id-from-request
  return token;
};
