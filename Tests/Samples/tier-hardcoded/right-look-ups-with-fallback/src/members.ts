import { Pool } from "pg";

const pool = new Pool();

export interface Member {
  id: string;
  plan: "free" | "pro" | null;
  isPaid: boolean;
}

export async function memberById(id: string): Promise<Member> {
  const { rows } = await pool.query("select id, plan, is_paid from members where id = $1", [id]);
  return { id: rows[0].id, plan: rows[0].plan, isPaid: rows[0].is_paid };
}
