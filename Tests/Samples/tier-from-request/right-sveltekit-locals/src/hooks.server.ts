import { sequence } from "@sveltejs/kit/hooks";
import { PrismaClient } from "@prisma/client";
import { handle as authenticate } from "./auth";

const prisma = new PrismaClient();

export const handle = sequence(authenticate, async ({ event, resolve }) => {
  const session = await event.locals.auth();
  if (session?.user?.id) {
    event.locals.member = await prisma.member.findUnique({ where: { userId: session.user.id } });
  }
  return resolve(event);
});
