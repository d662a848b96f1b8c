// AWS Lambda: body, query, path and headers of an API Gateway event are the client's.
import type { APIGatewayProxyEventV2, APIGatewayProxyHandler } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const byHeader = async (event: APIGatewayProxyEventV2) => {
  const minted = await behest.auth.mint({ user_id: event.headers["x-user-id"]! }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};

export const byPath: APIGatewayProxyHandler = async (event) => {
  const { id } = event.pathParameters ?? {};
  const minted = await behest.auth.mint({ user_id: id! }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};
