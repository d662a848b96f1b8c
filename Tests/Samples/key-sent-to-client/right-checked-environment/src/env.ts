// A schema of the server only.
import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";
export const env = createEnv({
  server: { BEHEST_KEY: z.string().startsWith("behest_"), BEHEST_BASE_URL: z.string().url() },
  client: { NEXT_PUBLIC_BEHEST_BASE_URL: z.string().url() },
  runtimeEnv: { BEHEST_KEY: process.env.BEHEST_KEY, BEHEST_BASE_URL: process.env.BEHEST_BASE_URL, NEXT_PUBLIC_BEHEST_BASE_URL: process.env.NEXT_PUBLIC_BEHEST_BASE_URL },
});
