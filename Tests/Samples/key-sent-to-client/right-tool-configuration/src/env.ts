import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  server: { BEHEST_KEY: z.string() },
  client: {},
  runtimeEnv: { BEHEST_KEY: process.env.BEHEST_KEY },
});
