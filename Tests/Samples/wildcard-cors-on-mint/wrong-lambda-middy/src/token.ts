// Around the handler: a wildcard origin, and a list that holds it.
import middy from "@middy/core";
import httpCors from "@middy/http-cors";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();

async function token(event: APIGatewayProxyEventV2) {
  const user = await subjectOf(event.headers.authorization);
  const minted = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
  return { statusCode: 200, body: JSON.stringify(minted) };
}

export const handler = middy(token).use(httpCors({ origin: "*" })); // expect: wildcard-cors-on-mint
