// A queue's function, not one behind a gateway.
import type { SQSEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { owner } = JSON.parse(record.body);
    await new Behest().auth.mint({ user_id: owner });
  }
};
