import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../utils/session";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const user = await subjectOf(getHeader(event, "authorization"));
  return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
});
