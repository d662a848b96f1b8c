import { handleCors } from "h3";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../utils/session";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  const didHandle = handleCors(event, { origin: ["https://ferns.example"], methods: ["POST"] });
  if (didHandle) return;
  const user = await subjectOf(getHeader(event, "authorization"));
  return behest.auth.mint({ user_id: user, ttl: 60 });
});
