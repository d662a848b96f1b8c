// handleCors() without an origin is a wildcard; so are its options' patterns and its header helper.
import { handleCors } from "h3";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../utils/session";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  if (handleCors(event, { methods: ["POST"] })) return; // expect: wildcard-cors-on-mint
  const user = await subjectOf(getHeader(event, "authorization"));
  return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
});
