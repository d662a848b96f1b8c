// Auth.js 5: the session is there, and what is minted is beside it.
import NextAuth from "next-auth";
import Google from "next-auth/providers/google";

export const { handlers, auth } = NextAuth({ providers: [Google], session: { strategy: "jwt" } });
