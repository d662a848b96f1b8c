import { CognitoJwtVerifier } from "aws-jwt-verify";
import { createVerifier } from "fast-jwt";
import jwt, { type JwtPayload } from "jsonwebtoken";
import { V4 } from "paseto";

const pool = CognitoJwtVerifier.create({
  userPoolId: process.env.POOL_ID!,
  tokenUse: "access",
  clientId: process.env.CLIENT_ID!,
});
const check = createVerifier({ key: async () => process.env.JWT_SECRET! });

export async function pilot(kind: string, token: string): Promise<string> {
  switch (kind) {
    case "cognito":
      return (await pool.verify(token)).sub;
    case "paseto":
      return String((await V4.verify(token, process.env.PASETO_KEY!)).sub);
    case "callback":
      return new Promise((resolve, reject) => {
        jwt.verify(token, process.env.JWT_SECRET!, (error, claims) => {
          if (error) return reject(error);
          resolve((claims as JwtPayload).sub!);
        });
      });
    default:
      return (await check(token)).sub;
  }
}
