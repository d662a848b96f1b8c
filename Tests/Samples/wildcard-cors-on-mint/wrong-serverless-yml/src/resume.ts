import type { LambdaFunctionURLHandler } from "aws-lambda";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

export const handler: LambdaFunctionURLHandler = async (event) => {
  const user = await subjectOf(event.headers.authorization);
  return { statusCode: 200, body: JSON.stringify(await new Behest().auth.mint({ user_id: user })) };
};
