// Whoever holds the session's token is its user.
import { cookies } from "next/headers";
import { PrismaClient } from "@prisma/client";
import { Behest } from "@behest/client-ts";

const prisma = new PrismaClient();
const behest = new Behest();

export async function POST() {
  const token = (await cookies()).get("sid")?.value;
  const session = await prisma.session.findUnique({ where: { token }, include: { user: true } });
  if (!session) return new Response("sign in", { status: 401 });
  const minted = await behest.auth.mint({ user_id: session.user.id, tier: session.user.plan });
  return Response.json({ token: minted.token });
}
