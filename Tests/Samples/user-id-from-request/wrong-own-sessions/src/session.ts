import { sha256 } from "@oslojs/crypto/sha2";
import { encodeHexLowerCase } from "@oslojs/encoding";
import { prisma } from "./db";

export async function validateSessionToken(token: string) {
  const id = encodeHexLowerCase(sha256(new TextEncoder().encode(token)));
  const row = await prisma.session.findUnique({ where: { id }, include: { user: true } });
  if (row === null) return { session: null, user: null };
  const { user, ...session } = row;
  if (Date.now() >= session.expiresAt.getTime()) {
    await prisma.session.delete({ where: { id } });
    return { session: null, user: null };
  }
  return { session, user };
}
