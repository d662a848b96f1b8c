import NextAuth from "next-auth";

// The token stays on the server, the session does not.
export const { auth, handlers } = NextAuth({
  providers: [],
  callbacks: {
    jwt({ token }) {
      token.gateway = Boolean(process.env.BEHEST_KEY);
      return token;
    },
    session({ session, token }) {
      session.user.id = token.sub;
      session.gatewayUrl = process.env.BEHEST_BASE_URL;
      return session;
    },
  },
  secret: process.env.AUTH_SECRET ?? process.env.BEHEST_KEY,
});
