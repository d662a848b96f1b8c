import { Behest } from "@behest/client-ts";

export default async function nightly(report: { body: { owner: string } }) {
  return new Behest().auth.mint({ user_id: report.body.owner });
}
