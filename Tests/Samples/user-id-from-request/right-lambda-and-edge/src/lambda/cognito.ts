import type { APIGatewayProxyHandlerV2 } from "aws-lambda";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { Behest } from "@behest/client-ts";

const verifier = CognitoJwtVerifier.create({
  userPoolId: process.env.POOL!, tokenUse: "access", clientId: process.env.CLIENT!,
});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const payload = await verifier.verify(event.headers.authorization ?? "");
  const minted = await new Behest().auth.mint({ user_id: payload.sub });
  return { statusCode: 200, body: JSON.stringify(minted) };
};
