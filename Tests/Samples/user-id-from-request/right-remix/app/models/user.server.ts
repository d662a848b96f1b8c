import bcrypt from "bcryptjs";
import { prisma } from "~/db.server";

export async function verifyLogin(email: string, password: string) {
  const user = await prisma.user.findUnique({ where: { email }, include: { password: true } });
  if (!user?.password) return null;
  const matches = await bcrypt.compare(password, user.password.hash);
  if (!matches) return null;
  const { password: _password, ...rest } = user;
  return rest;
}
