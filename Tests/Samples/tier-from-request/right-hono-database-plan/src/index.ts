import { drizzle } from "drizzle-orm/postgres-js";
import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { jwt } from "hono/jwt";
import postgres from "postgres";
import { Behest } from "@behest/client-ts";
import { members } from "./schema";

const db = drizzle(postgres(process.env.DATABASE_URL!));
const behest = new Behest();
const app = new Hono();

app.use("/token", jwt({ secret: process.env.JWT_SECRET!, alg: "HS256" }));
app.post("/token", async (c) => {
  const { sub } = c.get("jwtPayload");
  const { plan: requested } = await c.req.json();
  const [member] = await db.select().from(members).where(eq(members.id, sub)).limit(1);
  if (!member) return c.json({ error: "no such member", requested }, 404);
  return c.json(await behest.auth.mint({ user_id: member.id, tier: member.plan }));
});

export default app;
