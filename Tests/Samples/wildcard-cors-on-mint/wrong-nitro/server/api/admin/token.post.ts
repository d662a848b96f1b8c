import { defineEventHandler, getHeader } from "h3";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../../lib/session";

export default defineEventHandler(async (event) => {
  const user = await subjectOf(getHeader(event, "authorization"));
  return new Behest().auth.mint({ user_id: user });
});
