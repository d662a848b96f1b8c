// The cookie's session was filled after a check of the password.
import { Behest } from "@behest/client-ts";
import { requireReaderId } from "../sessions.server";
import type { Route } from "./+types/api.token";

const behest = new Behest();

export async function action({ request }: Route.ActionArgs) {
  const readerId = await requireReaderId(request);
  return behest.auth.mint({ user_id: readerId });
}

export async function loader({ request, params }: Route.LoaderArgs) {
  const readerId = await requireReaderId(request);
  if (params.reader && params.reader !== readerId) throw new Response(null, { status: 403 });
  return behest.auth.mint({ user_id: params.reader ?? readerId });
}
