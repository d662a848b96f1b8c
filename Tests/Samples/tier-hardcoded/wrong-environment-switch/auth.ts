import NextAuth from "next-auth";
import LinkedIn from "next-auth/providers/linkedin";

export const { handlers, auth } = NextAuth({ providers: [LinkedIn] });
