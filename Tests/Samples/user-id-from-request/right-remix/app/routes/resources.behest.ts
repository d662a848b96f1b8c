// The signed session says who it is.
import { json, type ActionFunctionArgs } from "@remix-run/node";
import { Behest } from "@behest/client-ts";
import { requireUserId } from "~/session.server";

const behest = new Behest();

export async function action({ request, params }: ActionFunctionArgs) {
  const userId = await requireUserId(request);
  const { token } = await behest.auth.mint({ user_id: userId });
  return json({ token, list: params.list });
}
