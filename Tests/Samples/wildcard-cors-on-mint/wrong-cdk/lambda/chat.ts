import type { LambdaFunctionURLEvent } from "aws-lambda";
import { CognitoJwtVerifier } from "aws-jwt-verify";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, tokenUse: "access", clientId: null });

export async function post(event: LambdaFunctionURLEvent) {
  const claims = await verifier.verify(event.headers.authorization!.slice(7));
  const { token } = await behest.auth.mint({ user_id: claims.sub });
  return { token };
}
