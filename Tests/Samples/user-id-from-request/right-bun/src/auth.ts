import { Database } from "bun:sqlite";
import { betterAuth } from "better-auth";

export const auth = betterAuth({
  database: new Database("cabs.sqlite"),
  socialProviders: { google: { clientId: "web", clientSecret: Bun.env.GOOGLE_SECRET! } },
});
