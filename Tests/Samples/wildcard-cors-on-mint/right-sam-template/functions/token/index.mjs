import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.mjs";

const behest = new Behest();

export const handler = async (event) => {
  const user = await subjectOf(event.headers.authorization);
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: user })) };
};
