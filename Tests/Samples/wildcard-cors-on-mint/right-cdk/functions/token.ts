import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user_id = String(event.requestContext.authorizer.jwt.claims.sub);
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id })) };
};
