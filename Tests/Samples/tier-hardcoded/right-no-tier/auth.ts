import NextAuth from "next-auth";
import Reddit from "next-auth/providers/reddit";

export const { handlers, auth } = NextAuth({ providers: [Reddit] });
