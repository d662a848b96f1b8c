// Cognito and Amplify: a token decomposed and not verified, a name beside the verified one.
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, tokenUse: "access", clientId: process.env.CLIENT! });

export const quick = async (event: APIGatewayProxyEventV2) => {
  const { payload } = decomposeUnverifiedJwt(event.headers.authorization!);
  const minted = await behest.auth.mint({ user_id: payload.sub! }); // expect: user-id-unverified
  return { statusCode: 200, body: JSON.stringify(minted) };
};

export const named = async (event: APIGatewayProxyEventV2) => {
  await verifier.verify(event.headers.authorization!.replace("Bearer ", ""));
  const { username } = JSON.parse(event.body ?? "{}");
  const minted = await behest.auth.mint({ user_id: username }); // expect: user-id-from-request
  return { statusCode: 200, body: JSON.stringify(minted) };
};
