import { createCookieSessionStorage, redirect } from "@remix-run/node";

const storage = createCookieSessionStorage({
  cookie: { name: "__session", httpOnly: true, sameSite: "lax", secrets: ["read from the vault"] },
});

export async function createUserSession(userId: string, redirectTo: string) {
  const session = await storage.getSession();
  session.set("userId", userId);
  const headers = { "Set-Cookie": await storage.commitSession(session) };
  return redirect(redirectTo, { headers });
}

export async function requireUserId(request: Request) {
  const session = await storage.getSession(request.headers.get("Cookie"));
  const userId = session.get("userId");
  if (typeof userId !== "string") throw redirect("/login");
  return userId;
}
