import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";
export const env = createEnv({
  clientPrefix: "BEHEST_", // expect: key-sent-to-client
  server: {}, client: { BEHEST_KEY: z.string() }, // expect: key-sent-to-client
  runtimeEnv: process.env,
});
