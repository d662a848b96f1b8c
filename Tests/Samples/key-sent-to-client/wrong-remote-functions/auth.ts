import { betterAuth } from "better-auth";
import { customSession } from "better-auth/plugins";

export const auth = betterAuth({
  plugins: [
    customSession(async ({ user, session }) => ({
      user,
      session,
      gateway: process.env.BEHEST_KEY, // expect: key-sent-to-client
    })),
  ],
});
