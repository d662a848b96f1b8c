import type { APIGatewayProxyHandlerV2 } from "aws-lambda";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const user = await subjectOf(event.headers.authorization);
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: user })) };
};
