import { db } from "./db";

export async function readSession(token: string | undefined) {
  if (!token) return undefined;
  const row = await db.session.findUnique({ where: { token } });
  return row ? { id: row.userId } : undefined;
}
