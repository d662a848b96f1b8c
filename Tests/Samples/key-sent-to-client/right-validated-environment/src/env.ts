import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  server: { BEHEST_KEY: z.string() },
  client: { NEXT_PUBLIC_BEHEST_BASE_URL: z.url() },
  runtimeEnv: {
    BEHEST_KEY: process.env.BEHEST_KEY,
    NEXT_PUBLIC_BEHEST_BASE_URL: process.env.NEXT_PUBLIC_BEHEST_BASE_URL,
  },
});
