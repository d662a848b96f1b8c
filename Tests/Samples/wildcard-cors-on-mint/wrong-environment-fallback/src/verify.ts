import type { Request } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL!));

export async function subjectOf(req: Request): Promise<string> {
  const { payload } = await jwtVerify(req.headers.authorization!.slice(7), keys);
  if (!payload.sub) throw new Error("no subject");
  return payload.sub;
}
