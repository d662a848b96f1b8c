import NextAuth from "next-auth";
import Resend from "next-auth/providers/resend";

export const { handlers, auth } = NextAuth({ providers: [Resend] });
