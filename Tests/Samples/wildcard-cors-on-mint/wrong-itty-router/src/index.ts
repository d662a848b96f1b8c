// corsify() of a cors() that was told nothing goes around every answer.
import { AutoRouter, cors } from "itty-router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();
const { preflight, corsify } = cors(); // expect: wildcard-cors-on-mint
const router = AutoRouter({ before: [preflight], finally: [corsify] });

router.post("/token", async (request) => {
  const user = await subjectOf(request.headers.get("Authorization"));
  return behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
});

export default router;
