import NextAuth, { type NextAuthOptions } from "next-auth";
import GitHub from "next-auth/providers/github";
import { db } from "../../../lib/db";

export const authOptions: NextAuthOptions = {
  providers: [GitHub({ clientId: process.env.GH_ID!, clientSecret: process.env.GH_SECRET! })],
  callbacks: {
    async jwt({ token, user, account }) {
      if (user) token.uid = user.id;
      if (account) token.provider = account.provider;
      const row = await db.customer.findUnique({ where: { id: token.uid as string } });
      token.tier = row?.tier ?? 1;
      return token;
    },
    async session({ session, token }) {
      session.user.id = token.uid as string;
      session.user.tier = token.tier as number;
      return session;
    },
  },
};

export default NextAuth(authOptions);
