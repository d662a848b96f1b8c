import type { APIGatewayProxyEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const main = async (event: APIGatewayProxyEvent) => {
  const minted = await behest.auth.mint({ user_id: event.requestContext.authorizer!.claims.sub });
  return { statusCode: 200, body: JSON.stringify(minted) };
};
