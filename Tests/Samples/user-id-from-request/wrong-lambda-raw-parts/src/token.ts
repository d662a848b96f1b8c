// A function's event holds the address in several forms; each is the caller's.
import type { APIGatewayProxyEvent, APIGatewayProxyEventV2 } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export const byPath = async (event: APIGatewayProxyEventV2) => {
  const diver = event.rawPath.split("/")[2];
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: diver })) }; // expect: user-id-from-request
};

export const byQuery = async (event: APIGatewayProxyEventV2) => {
  const diver = new URLSearchParams(event.rawQueryString).get("diver")!;
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: diver })) }; // expect: user-id-from-request
};

export const byMany = async (event: APIGatewayProxyEvent) => {
  const [diver] = event.multiValueQueryStringParameters!.diver!;
  return { statusCode: 200, body: JSON.stringify(await behest.auth.mint({ user_id: diver })) }; // expect: user-id-from-request
};
