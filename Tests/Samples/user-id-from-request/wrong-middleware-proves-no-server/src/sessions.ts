import type { Request } from "express";

export async function findSession(req: Request) {
  const answer = await fetch(process.env.SESSIONS_URL!, { headers: { cookie: req.headers.cookie! } });
  return answer.ok ? answer.json() : null;
}
