import NextAuth, { type DefaultSession } from "next-auth";
import GitHub from "next-auth/providers/github";
import { planOf } from "@/lib/billing";

declare module "next-auth" {
  interface Session {
    user: { id: string; tier?: number } & DefaultSession["user"];
  }
}

export const { handlers, auth, signIn, signOut } = NextAuth({
  providers: [GitHub],
  callbacks: {
    async session({ session, token }) {
      session.user.id = token.sub!;
      session.user.tier = await planOf(token.sub!);
      return session;
    },
  },
});
