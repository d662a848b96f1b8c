import { createHash } from "node:crypto";
import { db } from "./db";

/** @param {string} token */
export async function validateSession(token) {
  const id = createHash("sha256").update(token).digest("hex");
  const row = await db.session.findUnique({ where: { id }, include: { user: true } });
  if (!row || row.expiresAt < new Date()) return { session: null, user: null };
  const { user, ...session } = row;
  return { session, user };
}
