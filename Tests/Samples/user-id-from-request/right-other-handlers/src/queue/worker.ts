import { Worker } from "bullmq";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const worker = new Worker("readings", async (job) => {
  const { token } = await behest.auth.mint({ user_id: job.data.owner });
  return token;
});
