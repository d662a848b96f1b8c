import bcrypt from "bcrypt";
import { pool } from "./pool.js";

export async function findMember(id) {
  const { rows } = await pool.query("select * from members where id = $1", [id]);
  return rows[0];
}

export async function memberWithPassword(name, password) {
  const { rows } = await pool.query("select * from members where name = $1", [name]);
  if (!rows[0] || !(await bcrypt.compare(password, rows[0].hash))) return null;
  return rows[0];
}
