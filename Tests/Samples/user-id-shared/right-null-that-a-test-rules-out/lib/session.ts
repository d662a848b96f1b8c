import { cookies } from "next/headers";
import { db } from "./db";

declare const legacy: any;

// A visitor without a cookie has no session, and gets no further than this.
export async function requireUser() {
  const sid = (await cookies()).get("sid")?.value;
  const session = sid ? await db.session.findUnique({ where: { token: sid } }) : null;
  if (!session) throw new Error("sign in first");
  return session.user as { id: string };
}

/** The sessions of the old application, of which a script of its page has the client. */
export async function requireLegacyUser() {
  const sid = (await cookies()).get("legacy")?.value;
  const session = sid ? await legacy.find({ token: sid }) : null;
  if (!session) throw new Error("sign in first");
  return session.user as { id: string };
}
