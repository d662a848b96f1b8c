import { getServerSession, type NextAuthOptions } from "next-auth";
import { PrismaClient } from "@prisma/client";

export const db = new PrismaClient();
export const authOptions: NextAuthOptions = {
  providers: [],
  callbacks: {
    session: ({ session, user }) => ({ ...session, user: { ...session.user, id: user.id } }),
  },
};
export const getSession = () => getServerSession(authOptions);
