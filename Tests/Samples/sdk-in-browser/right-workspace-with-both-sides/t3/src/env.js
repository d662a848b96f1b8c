import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  server: {
    BEHEST_KEY: z.string(),
    NODE_ENV: z.string()
  },
  client: {
    NEXT_PUBLIC_BEHEST_BASE_URL: z.string()
  },
  runtimeEnv: {
    BEHEST_KEY: process.env.BEHEST_KEY,
    NODE_ENV: process.env.NODE_ENV,
    NEXT_PUBLIC_BEHEST_BASE_URL: process.env.NEXT_PUBLIC_BEHEST_BASE_URL
  },
});
