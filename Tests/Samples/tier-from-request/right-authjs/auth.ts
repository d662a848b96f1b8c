import { PrismaAdapter } from "@auth/prisma-adapter";
import NextAuth from "next-auth";
import Google from "next-auth/providers/google";
import { db } from "@/lib/db";

export const { handlers, auth } = NextAuth({
  adapter: PrismaAdapter(db),
  session: { strategy: "jwt" },
  providers: [Google],
  callbacks: {
    async jwt({ token, user, trigger, session }) {
      if (user || trigger === "update") {
        const row = await db.user.findUnique({ where: { id: token.sub } });
        token.tier = row?.tier ?? 1;
      }
      if (trigger === "update" && session?.name) token.name = session.name;
      return token;
    },
    async session({ session, token }) {
      if (token.sub) session.user.id = token.sub;
      (session.user as { tier?: number }).tier = token.tier as number;
      return session;
    },
  },
});
