import NextAuth from "next-auth";
import Slack from "next-auth/providers/slack";

export const { handlers, auth } = NextAuth({ providers: [Slack] });
