import { compare } from "bcryptjs";
import { redirect } from "react-router";
import { db } from "../db.server";
import { commitSession, getSession } from "../sessions.server";
import type { Route } from "./+types/login";

export async function action({ request }: Route.ActionArgs) {
  const session = await getSession(request.headers.get("Cookie"));
  const form = await request.formData();
  const reader = await db.reader.findUnique({ where: { email: String(form.get("email")) } });
  if (!reader || !(await compare(String(form.get("password")), reader.hash))) {
    return { error: "wrong" };
  }
  session.set("readerId", reader.id);
  return redirect("/", { headers: { "Set-Cookie": await commitSession(session) } });
}
