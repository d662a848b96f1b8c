// NextAuth 4 with pages: the session only opens the door, and the address says who enters.
import NextAuth from "next-auth";
import GithubProvider from "next-auth/providers/github";

export const authOptions = {
  providers: [GithubProvider({ clientId: process.env.GH_ID, clientSecret: process.env.GH_SECRET })],
  callbacks: {
    async session({ session, token }) {
      session.user.id = token.sub;
      return session;
    },
  },
};

export default NextAuth(authOptions);
