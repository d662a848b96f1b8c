import { Behest } from "@behest/client-ts";
import { subjectOf } from "../utils/session";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  setResponseHeader(event, "Access-Control-Allow-Origin", getRequestHeader(event, "origin") ?? "*"); // expect: wildcard-cors-on-mint
  const user = await subjectOf(getHeader(event, "authorization"));
  return behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
});
