import { drizzle } from "drizzle-orm/node-postgres";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
export const subscriptions = pgTable("subscriptions", { userId: text("user_id"), tier: integer("tier") });
export const db = drizzle(process.env.DATABASE_URL!);
