import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function mintToken({ readerId }: { readerId: string }) {
  const { token } = await behest.auth.mint({ user_id: readerId }); // expect: user-id-from-request
  return token;
}
