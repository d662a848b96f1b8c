import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export const members = (teamId: string) => prisma.user.findMany({ where: { teamId } });
