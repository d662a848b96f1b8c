import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../utils/session";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const user = await subjectOf(getHeader(event, "authorization"));
  setHeaders(event, {
    "access-control-allow-origin": "*", // expect: wildcard-cors-on-mint
    "cache-control": "no-store",
  });
  return behest.auth.mint({ user_id: user, ttl: 30 }); // related: wildcard-cors-on-mint
});
