// Origins are named; a second pair is for the router of assets.
import { AutoRouter, cors } from "itty-router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();
const open = cors();
const { preflight, corsify } = cors({ origin: "https://lint.example", credentials: true });
export const assets = AutoRouter({ before: [open.preflight], finally: [open.corsify] });
const router = AutoRouter({ before: [preflight], finally: [corsify] });

assets.get("/assets/:name", ({ name }) => ({ name }));
router.post("/token", async (request) => {
  const user = await subjectOf(request.headers.get("Authorization"));
  return behest.auth.mint({ user_id: user });
});

export default router;
