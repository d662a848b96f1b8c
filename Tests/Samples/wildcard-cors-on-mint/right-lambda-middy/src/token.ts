// Without an origin the middleware sends no header; another function's is open.
import middy from "@middy/core";
import httpCors from "@middy/http-cors";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();

async function token(event: APIGatewayProxyEventV2) {
  const user = await subjectOf(event.headers.authorization);
  const minted = await behest.auth.mint({ user_id: user });
  return { statusCode: 200, body: JSON.stringify(minted) };
}

async function tides() {
  return { statusCode: 200, body: "[]" };
}

export const handler = middy(token).use(httpCors());
export const listed = middy(token).use(httpCors({ origins: ["https://kelp.example"] }));
export const openTides = middy(tides).use(httpCors({ origin: "*" }));
