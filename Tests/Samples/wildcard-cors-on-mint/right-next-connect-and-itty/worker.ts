import { AutoRouter, cors } from "itty-router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const { preflight, corsify } = cors({
  origin: (origin) => (origin?.endsWith(".example.com") ? origin : undefined),
  credentials: true,
});
const router = AutoRouter({ before: [preflight], finally: [corsify] });
router.post("/token", async (request, env) => {
  const behest = new Behest({ key: env.BEHEST_KEY });
  return behest.auth.mint({ user_id: await subjectOf(request.headers.get("authorization")) });
});
export default router;
