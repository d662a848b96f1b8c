// AWS has checked who signed the request: the identity in the event's context is true.
import type { APIGatewayProxyEvent, AppSyncResolverEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const byPool = async (event: APIGatewayProxyEvent) => {
  const id = event.requestContext.identity.cognitoIdentityId;
  if (!id) return { statusCode: 401, body: "" };
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: id })) };
};

export const byRole = async (event: APIGatewayProxyEvent) => {
  const { userArn } = event.requestContext.identity;
  if (!userArn) return { statusCode: 401, body: "" };
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: userArn })) };
};
