// A command of AWS' clients looks up the row of the verified subject.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const behest = new Behest();

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const id = event.requestContext.authorizer.jwt.claims.sub as string;
  const { Item } = await table.send(new GetCommand({ TableName: "members", Key: { id } }));
  const { token } = await behest.auth.mint({ user_id: Item!.id, tier: Item!.plan ?? 1 });
  return { statusCode: 200, body: JSON.stringify({ token }) };
};
