import { neon } from "@neondatabase/serverless";

const sql = neon(process.env.DATABASE_URL!);

export async function keeperByEmail(email: string) {
  const [row] = await sql`select id, hash from keepers where email = ${email}`;
  return row as { id: string; hash: string } | undefined;
}
