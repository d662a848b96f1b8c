// A component on the server mints for the id that a page's address names.
import { Behest } from "@behest/client-ts";
const behest = new Behest();
export async function Token({ userId }: { userId: string }) {
  const { token } = await behest.auth.mint({ user_id: userId }); // expect: user-id-from-request
  return <p>{token.length}</p>;
}
