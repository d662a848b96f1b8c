import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { commitSession, getSession } from "~/sessions.server";

export async function action({ request }: ActionFunctionArgs) {
  const session = await getSession(request.headers.get("Cookie"));
  const form = await request.formData();
  session.set("userId", form.get("email"));
  return redirect("/", { headers: { "Set-Cookie": await commitSession(session) } });
}
