import { betterAuth } from "better-auth";
import { customSession } from "better-auth/plugins";

export const auth = betterAuth({
  secret: process.env.BEHEST_KEY,
  plugins: [
    customSession(async ({ user, session }) => ({
      user,
      session,
      isReady: Boolean(process.env.BEHEST_KEY),
    })),
  ],
});
