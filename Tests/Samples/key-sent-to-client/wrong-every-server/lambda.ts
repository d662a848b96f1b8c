import type { APIGatewayProxyHandlerV2 } from "aws-lambda";

export const letters: APIGatewayProxyHandlerV2 = async () => ({
  statusCode: 200,
  body: process.env.BEHEST_KEY, // expect: key-sent-to-client
});
