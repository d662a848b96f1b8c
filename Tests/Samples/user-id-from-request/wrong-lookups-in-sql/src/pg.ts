// The column that a statement looks by says whether the client names itself.
import express from "express";
import pg from "pg";
import postgres from "postgres";
import { Behest } from "@behest/client-ts";

const pool = new pg.Pool();
const sql = postgres(process.env.DATABASE_URL!);
const behest = new Behest();
export const app = express();

app.post("/pool", async (req, res) => {
  const { rows } = await pool.query("SELECT id, tier FROM millers WHERE email = $1", [req.body.email]);
  res.json(await behest.auth.mint({ user_id: rows[0].id })); // expect: user-id-from-request
});

app.post("/tagged", async (req, res) => {
  const [miller] = await sql`select id from millers where id = ${req.body.miller}`;
  res.json(await behest.auth.mint({ user_id: miller.id })); // expect: user-id-from-request
});
