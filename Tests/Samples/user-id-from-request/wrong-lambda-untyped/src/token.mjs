// A function behind a gateway, known by the status code that it answers with.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const handler = async (event) => {
  const { sailor } = JSON.parse(event.body ?? "{}"); // from: user-id-from-request
  const minted = await behest.auth.mint({ user_id: sailor }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};
