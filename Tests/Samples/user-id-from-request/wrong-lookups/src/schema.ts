import { pgTable, text } from "drizzle-orm/pg-core";

export const millers = pgTable("millers", { id: text("id").primaryKey(), email: text("email") });
