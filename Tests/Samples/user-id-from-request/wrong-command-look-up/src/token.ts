// A command of AWS' clients looks a row up by the id that the path names.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { APIGatewayProxyHandler } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const behest = new Behest();

export const handler: APIGatewayProxyHandler = async (event) => {
  const { Item } = await table.send(
    new GetCommand({ TableName: "members", Key: { id: event.pathParameters!.id } }),
  );
  const { token } = await behest.auth.mint({ user_id: Item!.id }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify({ token }) };
};
