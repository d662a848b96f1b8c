// A SAM template in JSON opens the function's address.
import type { LambdaFunctionURLEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const handler = async (event: LambdaFunctionURLEvent) => {
  const minted = await behest.auth.mint({ user_id: event.requestContext.authorizer!.iam.userId });
  return { statusCode: 200, body: JSON.stringify(minted) };
};
