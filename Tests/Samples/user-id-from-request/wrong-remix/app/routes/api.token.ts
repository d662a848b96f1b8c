import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Behest } from "@behest/client-ts";
import { getSession } from "~/lib/sessions.server";

const behest = new Behest();

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await getSession(request.headers.get("Cookie"));
  const cook = session.get("cook"); // via: user-id-from-request
  if (!cook) throw new Response(null, { status: 401 });
  return json(await behest.auth.mint({ user_id: cook })); // expect: user-id-from-request
}

export const action = async ({ request }: LoaderFunctionArgs) => {
  const { cook } = await request.json(); // from: user-id-from-request
  return json(await behest.auth.mint({ user_id: cook })); // expect: user-id-from-request
};
