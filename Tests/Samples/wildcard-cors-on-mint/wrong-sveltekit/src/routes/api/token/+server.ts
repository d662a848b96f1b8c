import { json } from "@sveltejs/kit";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "$lib/server/session";
import type { RequestHandler } from "./$types";

const behest = new Behest();

export const POST: RequestHandler = async ({ request }) => {
  const user = await subjectOf(request.headers.get("authorization"));
  return json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
};
