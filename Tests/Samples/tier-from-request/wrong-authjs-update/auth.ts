import NextAuth from "next-auth";
import GitHub from "next-auth/providers/github";

export const { handlers, auth, signIn, signOut } = NextAuth({
  providers: [GitHub],
  callbacks: {
    async jwt({ token, user, trigger, session }) {
      if (user) token.tier = (user as { tier?: number }).tier ?? 1;
      if (trigger === "update" && session?.tier) {
        token.tier = session.tier; // from: tier-from-request
      }
      return token;
    },
    async session({ session, token }) {
      session.user.id = token.sub!;
      session.user.tier = token.tier as number; // via: tier-from-request
      return session;
    },
  },
});
