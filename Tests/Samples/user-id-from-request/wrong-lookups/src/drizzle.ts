import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import express from "express";
import { Behest } from "@behest/client-ts";
import { millers } from "./schema";

const db = drizzle(process.env.DATABASE_URL!);
const behest = new Behest();
export const app = express();

app.post("/token", async (req, res) => {
  const [miller] = await db.select().from(millers).where(eq(millers.id, req.body.id)).limit(1);
  res.json(await behest.auth.mint({ user_id: miller.id })); // expect: user-id-from-request
});

app.post("/relation", async (req, res) => {
  const miller = await db.query.millers.findFirst({ where: eq(millers.email, req.body.email) });
  res.json(await behest.auth.mint({ user_id: miller!.id })); // expect: user-id-from-request
});
