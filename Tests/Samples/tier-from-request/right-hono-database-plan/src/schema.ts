import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const members = pgTable("members", {
  id: text("id").primaryKey(),
  plan: integer("plan").notNull().default(1),
});
