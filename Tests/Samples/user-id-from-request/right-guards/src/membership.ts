import { db } from "./db";

export async function isMember(user: string, team: string): Promise<boolean> {
  return (await db.member.count({ where: { user, team } })) > 0;
}

export async function assertCanAct(user: string, team: string) {
  const member = await db.member.findFirst({ where: { user, team } });
  if (!member) throw new Error("forbidden");
}
