import { cookies } from "next/headers";
import { db } from "./db";

// A visitor without a cookie goes on as nobody.
export async function currentUser() {
  const sid = (await cookies()).get("sid")?.value;
  const session = sid ? await db.session.findUnique({ where: { token: sid } }) : null;
  return session?.user as { id: string };
}
