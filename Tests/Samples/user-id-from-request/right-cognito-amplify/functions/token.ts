// Cognito's verifier in a Lambda function; Amplify's own session on a Next.js server.
import { CognitoJwtVerifier } from "aws-jwt-verify";
import type { APIGatewayProxyHandlerV2 } from "aws-lambda";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, tokenUse: "id", clientId: process.env.CLIENT! });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const token = event.headers.authorization?.split(" ")[1];
  if (!token) return { statusCode: 401 };
  let claims;
  try {
    claims = await verifier.verify(token);
  } catch {
    return { statusCode: 403 };
  }
  const minted = await behest.auth.mint({ user_id: claims.sub, tier: Number(claims["custom:tier"] ?? 1) });
  return { statusCode: 200, body: JSON.stringify(minted) };
};
