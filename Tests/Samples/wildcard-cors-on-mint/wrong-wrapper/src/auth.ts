import NextAuth from "next-auth";
import Notion from "next-auth/providers/notion";

export const { handlers, auth } = NextAuth({ providers: [Notion] });
