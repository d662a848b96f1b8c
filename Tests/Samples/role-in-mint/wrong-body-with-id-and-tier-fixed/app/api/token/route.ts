// Later properties fix the id and the tier; the role is what the body can still set.
import { PrismaClient } from "@prisma/client";
import { auth } from "@/auth";
import { Behest } from "@behest/client-ts";

const prisma = new PrismaClient();
const behest = new Behest();

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response(null, { status: 401 });
  const body = await request.json(); // from: role-in-mint
  const row = await prisma.grower.findUnique({ where: { id: session.user.id } });
  const minted = await behest.auth.mint({
    ...body, // expect: role-in-mint
    user_id: session.user.id,
    tier: row?.tier ?? 1,
  });
  return Response.json(minted);
}
