import { pgTable, text } from "drizzle-orm/pg-core";

export const subscriptions = pgTable("subscriptions", {
  readerId: text("reader_id"), plan: text("plan"), status: text("status"),
});
