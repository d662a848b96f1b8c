import { sqliteTable, text } from "drizzle-orm/sqlite-core";

export const keepers = sqliteTable("keepers", {
  id: text("id").primaryKey(),
  plan: text("plan").notNull(),
});

export const sessions = sqliteTable("sessions", {
  token: text("token").primaryKey(),
  keeperId: text("keeper_id").notNull(),
});
