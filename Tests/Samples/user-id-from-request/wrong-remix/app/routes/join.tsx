import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { commitSession, getSession } from "~/lib/sessions.server";

// Whoever names a cook becomes that cook: no password, no mail.
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const session = await getSession(request.headers.get("Cookie"));
  session.set("cook", String(form.get("cook"))); // from: user-id-from-request
  return redirect("/", { headers: { "Set-Cookie": await commitSession(session) } });
}
