import NextAuth from "next-auth";

// The browser gets the session of these callbacks from `/api/auth/session`.
export const { auth, handlers } = NextAuth({
  providers: [],
  callbacks: {
    session({ session, token }) {
      session.user.id = token.sub;
      session.user.gateway = process.env.BEHEST_KEY; // expect: key-sent-to-client
      return session;
    },
  },
});
