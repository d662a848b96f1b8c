import { drizzle } from "drizzle-orm/node-postgres";
import { pgTable, text, timestamp, integer } from "drizzle-orm/pg-core";
export const userTable = pgTable("users", { id: text("id").primaryKey(), plan: integer("plan") });
export const sessionTable = pgTable("sessions", {
  id: text("id").primaryKey(),
  userId: text("user_id").notNull(),
  expiresAt: timestamp("expires_at").notNull(),
});
export const db = drizzle(process.env.DATABASE_URL!);
