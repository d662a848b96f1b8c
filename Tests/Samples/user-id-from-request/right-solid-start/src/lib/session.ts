import { redirect } from "@solidjs/router";
import { useSession } from "vinxi/http";
import { login } from "./accounts";

type Data = { userId?: string };

export function getSession() {
  return useSession<Data>({ password: process.env.SESSION_SECRET ?? "" });
}

export async function signIn(form: FormData) {
  "use server";
  const user = await login(String(form.get("name")), String(form.get("password")));
  const session = await getSession();
  await session.update({ userId: user.id });
  throw redirect("/");
}
