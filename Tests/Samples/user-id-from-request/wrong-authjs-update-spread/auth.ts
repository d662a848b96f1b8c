import NextAuth from "next-auth";
import Apple from "next-auth/providers/apple";

export const { handlers, auth } = NextAuth({
  providers: [Apple],
  callbacks: {
    jwt({ token, trigger, session }) { // from: user-id-from-request
      if (trigger === "update") {
        return { ...token, ...session };
      }
      return token;
    },
    session({ session, token }) {
      session.user.id = token.sub!; // via: user-id-from-request
      return session;
    },
  },
});
