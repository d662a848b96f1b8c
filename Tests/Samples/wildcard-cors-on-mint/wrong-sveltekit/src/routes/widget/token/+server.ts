import { json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "$lib/server/session";
import type { RequestHandler } from "./$types";

const behest = new Behest();

export const POST: RequestHandler = async ({ request, setHeaders }) => {
  const user = await subjectOf(request.headers.get("authorization"));
  setHeaders({ "access-control-allow-origin": "*" }); // expect: wildcard-cors-on-mint
  return json(await behest.auth.mint({ user_id: user, ttl: 60 })); // related: wildcard-cors-on-mint
};
