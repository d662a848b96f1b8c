import GitHub from "@auth/express/providers/github";
import type { ExpressAuthConfig } from "@auth/express";

export const config: ExpressAuthConfig = {
  providers: [GitHub],
  callbacks: {
    jwt({ token, trigger, session }) {
      if (trigger === "update") token.seats = session.seats; // from: tier-from-request
      return token;
    },
    session({ session, token }) {
      return { ...session, user: { ...session.user, id: token.sub, seats: token.seats } };
    },
  },
};
