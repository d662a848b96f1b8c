// Sessions of one's own, after Lucia: a row by the hash of the cookie's token, and its user.
import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import { cookies } from "next/headers";
import { cache } from "react";
import { eq } from "drizzle-orm";
import { db, sessionTable, userTable } from "./db";

export async function validateSessionToken(token: string) {
  const sessionId = encodeHexLowerCase(sha256(new TextEncoder().encode(token)));
  const rows = await db
    .select({ user: userTable, session: sessionTable })
    .from(sessionTable)
    .innerJoin(userTable, eq(sessionTable.userId, userTable.id))
    .where(eq(sessionTable.id, sessionId));
  if (rows.length < 1) return { session: null, user: null };
  const { user, session } = rows[0];
  if (Date.now() >= session.expiresAt.getTime()) return { session: null, user: null };
  return { session, user };
}

export const getCurrentSession = cache(async () => {
  const token = (await cookies()).get("session")?.value ?? null;
  if (token === null) return { session: null, user: null };
  return validateSessionToken(token);
});
