// The visitor picks the plan on the price page, and nobody asks whether it was paid for.
import { json, type ActionFunctionArgs } from "@remix-run/node";
import { Behest } from "@behest/client-ts";
import { getSession } from "../sessions.server";

const behest = new Behest();

export async function action({ request }: ActionFunctionArgs) {
  const session = await getSession(request.headers.get("Cookie"));
  const pupil = session.get("pupil");
  if (!pupil) throw new Response("sign in", { status: 401 });
  const minted = await behest.auth.mint({
    user_id: pupil.id,
    tier: Number(session.get("plan") ?? 1), // expect: tier-from-request
  });
  return json({ token: minted.token });
}
