import middy from "@middy/core";
import cors from "@middy/http-cors";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session";

const behest = new Behest();

export const handler = middy()
  .use(cors({ origins: ["https://kelp.example", "*"], credentials: true })) // expect: wildcard-cors-on-mint
  .handler(async (event: APIGatewayProxyEventV2) => {
    const user = await subjectOf(event.headers.authorization);
    const minted = await behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
    return { statusCode: 200, body: JSON.stringify(minted) };
  });
