import { betterAuth } from "better-auth";
import { Pool } from "pg";

export const auth = betterAuth({
  database: new Pool({ connectionString: process.env.DATABASE_URL }),
  emailAndPassword: { enabled: true },
  user: {
    additionalFields: {
      plan: { type: "number", required: false, defaultValue: 1 },
      city: { type: "string", required: false },
    },
  },
});
