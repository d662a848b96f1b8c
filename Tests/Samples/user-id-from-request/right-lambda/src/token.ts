// AWS Lambda: an authorizer has verified who calls; a queue's event is the server's own.
import middy from "@middy/core";
import type { APIGatewayProxyEventV2WithJWTAuthorizer, SQSEvent } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const v2 = middy(async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const minted = await behest.auth.mint({
    user_id: event.requestContext.authorizer.jwt.claims.sub as string,
  });
  return { statusCode: 200, body: JSON.stringify(minted) };
});

export const handler = async (event) => {
  const claims = event.requestContext.authorizer.claims;
  const minted = await behest.auth.mint({ user_id: claims.sub });
  return { statusCode: 200, body: JSON.stringify(minted) };
};

export const worker = async (event: SQSEvent) => {
  for (const record of event.Records) {
    await behest.auth.mint({ user_id: JSON.parse(record.body).userId });
  }
};
