// Schemas and configurations declare the public name; each file tells it once.
import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  server: { BEHEST_KEY: z.string() },
  client: { NEXT_PUBLIC_BEHEST_KEY: z.string().min(1) }, // expect: key-in-public-env
  runtimeEnv: {
    BEHEST_KEY: process.env.BEHEST_KEY,
    NEXT_PUBLIC_BEHEST_KEY: process.env.NEXT_PUBLIC_BEHEST_KEY,
  },
});
