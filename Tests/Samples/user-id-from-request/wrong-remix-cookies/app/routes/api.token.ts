import { json, type ActionFunctionArgs } from "@remix-run/node";
import { getSession, visitor } from "~/sessions.server";
import { behest } from "~/behest.server";

export async function action({ request }: ActionFunctionArgs) {
  const session = await getSession(request.headers.get("Cookie"));
  const userId = session.get("userId");
  if (!userId) throw new Response(null, { status: 401 });
  return json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
}

export async function loader({ request }: ActionFunctionArgs) {
  const id = await visitor.parse(request.headers.get("Cookie"));
  return json(await behest.auth.mint({ user_id: id })); // expect: user-id-from-request
}
