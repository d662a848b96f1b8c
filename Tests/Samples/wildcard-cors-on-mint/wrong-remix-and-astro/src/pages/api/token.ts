import type { APIRoute } from "astro";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../session";

const behest = new Behest();

export const POST: APIRoute = async ({ request }) => {
  const user = await subjectOf(request.headers.get("authorization"));
  return Response.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
};
