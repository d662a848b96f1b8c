// Functions behind an authorizer, and ones that verify the token themselves.
import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const token = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { topic } = JSON.parse(event.body ?? "{}");
  const { sub } = event.requestContext.authorizer.jwt.claims;
  const minted = await behest.auth.mint({ user_id: String(sub) });
  return { statusCode: 200, body: JSON.stringify({ topic, token: minted.token }) };
};

export const handler = middy(token);
