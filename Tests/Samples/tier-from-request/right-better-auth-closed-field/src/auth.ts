import { betterAuth } from "better-auth";
import pg from "pg";

const nickname = { type: "string", required: false } as const;

export const auth = betterAuth({
  database: new pg.Pool(),
  user: {
    additionalFields: {
      nickname,
      plan: { type: "number", defaultValue: 1, input: false },
    },
  },
});
