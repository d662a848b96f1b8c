import { createCookieSessionStorage, redirect } from "react-router";

const storage = createCookieSessionStorage<{ readerId: string }>({
  cookie: { name: "__session", secrets: [process.env.SESSION_KEY!], httpOnly: true },
});

export const { getSession, commitSession, destroySession } = storage;

export async function requireReaderId(request: Request) {
  const session = await getSession(request.headers.get("Cookie"));
  const readerId = session.get("readerId");
  if (!readerId) throw redirect("/login");
  return readerId;
}
