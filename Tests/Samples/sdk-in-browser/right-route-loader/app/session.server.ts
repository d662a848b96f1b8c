import { createCookieSessionStorage, redirect } from "react-router";

const sessions = createCookieSessionStorage({ cookie: { name: "session", secrets: ["kept"] } });

export async function requireUser(request: Request) {
  const session = await sessions.getSession(request.headers.get("Cookie"));
  const id = session.get("userId");
  if (!id) throw redirect("/login");
  return { id };
}
