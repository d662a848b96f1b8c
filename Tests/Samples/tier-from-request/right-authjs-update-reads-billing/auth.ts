import NextAuth from "next-auth";
import Google from "next-auth/providers/google";
import { prisma } from "@/lib/prisma";

export const { handlers, auth } = NextAuth({
  providers: [Google],
  callbacks: {
    async jwt({ token, user, trigger }) {
      if (user || trigger === "update") {
        const row = await prisma.user.findUnique({ where: { id: token.sub } });
        token.tier = row?.tier ?? 1;
      }
      return token;
    },
    session({ session, token }) {
      return { ...session, tier: token.tier, user: { ...session.user, id: token.sub! } };
    },
  },
});
