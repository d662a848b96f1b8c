import { getServerSession, type NextAuthOptions } from "next-auth";
import DiscordProvider from "next-auth/providers/discord";

export const authOptions: NextAuthOptions = {
  providers: [DiscordProvider({ clientId: "1", clientSecret: process.env.DISCORD_SECRET! })],
  callbacks: {
    session: ({ session, token }) => ({
      ...session,
      user: { ...session.user, id: token.sub },
    }),
  },
};

export const getServerAuthSession = () => getServerSession(authOptions);
