import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { checkPassword } from "@/lib/users";

export const { handlers, auth } = NextAuth({
  session: { strategy: "jwt" },
  providers: [
    Credentials({
      credentials: { username: {}, password: { type: "password" } },
      async authorize(credentials) {
        const person = await checkPassword(
          String(credentials.username),
          String(credentials.password),
        );
        return person && { id: person.id, name: person.name };
      },
    }),
  ],
  callbacks: {
    session({ session, token }) {
      if (token.sub) session.user.id = token.sub;
      return session;
    },
  },
});
