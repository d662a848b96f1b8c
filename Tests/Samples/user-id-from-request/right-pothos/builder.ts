import SchemaBuilder from "@pothos/core";
import type { Session } from "next-auth";

export const builder = new SchemaBuilder<{ Context: { session: Session | null } }>({});
builder.mutationType();
