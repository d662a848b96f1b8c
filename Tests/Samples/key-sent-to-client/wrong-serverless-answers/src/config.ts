// Functions of three clouds answer with the key, by what they return, call back or stream.
import type { APIGatewayProxyHandlerV2 } from "aws-lambda";
const reply = (statusCode: number, body: unknown) => ({ statusCode, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
export const handler: APIGatewayProxyHandlerV2 = async () => reply(200, { key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
