// Statements that look by a token, or by the session's own user.
import express from "express";
import pg from "pg";
import postgres from "postgres";
import { Behest } from "@behest/client-ts";
import { requireMiller } from "./session";

const pool = new pg.Pool();
const sql = postgres(process.env.DATABASE_URL!);
const behest = new Behest();
export const app = express();

app.post("/pool", async (req, res) => {
  const { rows } = await pool.query(
    "SELECT miller_id FROM sessions WHERE token = $1 AND expires_at > now()", [req.cookies.sid]);
  if (rows.length === 0) return res.sendStatus(401);
  res.json(await behest.auth.mint({ user_id: rows[0].miller_id }));
});

app.post("/tagged", async (req, res) => {
  const miller = await requireMiller(req);
  const [row] = await sql`select id, tier from millers where id = ${miller.id}`;
  res.json(await behest.auth.mint({ user_id: row.id, tier: row.tier }));
});

app.post("/key", async (req, res) => {
  const [key] = await sql`select owner_id from api_keys where key_hash = ${req.body.key}`;
  res.json(await behest.auth.mint({ user_id: key.owner_id }));
});

app.post("/team", async (req, res) => {
  const miller = await requireMiller(req);
  const { rows } = await pool.query(
    "SELECT team_id FROM members WHERE team_id = $1 AND miller_id = $2", [req.body.team, miller.id]);
  if (!rows.length) return res.sendStatus(403);
  res.json(await behest.auth.mint({ user_id: `team:${rows[0].team_id}` }));
});
