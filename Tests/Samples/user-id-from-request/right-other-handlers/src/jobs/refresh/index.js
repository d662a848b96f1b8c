import { Behest } from "@behest/client-ts";

export default async function refresh(job, mast) {
  const { token } = await new Behest().auth.mint({ user_id: mast.body.owner });
  await job.updateProgress(100);
  return token;
}
