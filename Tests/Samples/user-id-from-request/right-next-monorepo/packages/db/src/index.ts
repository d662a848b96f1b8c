import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { subscriptions } from "./schema";

const db = drizzle(process.env.DATABASE_URL!);
const TIERS: Record<string, number> = { basic: 1, plus: 2 };

export async function tierOf(readerId: string) {
  const [subscription] = await db.select().from(subscriptions)
    .where(and(eq(subscriptions.readerId, readerId), eq(subscriptions.status, "active"))).limit(1);
  return TIERS[subscription?.plan ?? "basic"] ?? 1;
}
