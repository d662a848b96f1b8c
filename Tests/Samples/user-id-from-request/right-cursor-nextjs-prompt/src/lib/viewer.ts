import { auth } from "@/auth";
import { db } from "@/lib/db";

export async function requireViewer() {
  const session = await auth();
  if (!session?.user?.id) throw new Error("UNAUTHENTICATED");
  const row = await db.account.findFirst({ where: { userId: session.user.id } });
  return { id: session.user.id, plan: row?.plan as number | undefined };
}
