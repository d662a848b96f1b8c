import type { Request } from "express";
import { jwtVerify } from "jose";

const secret = new TextEncoder().encode(process.env.JWT_SECRET);

export async function shopper(req: Request) {
  const { payload } = await jwtVerify(req.get("authorization")!.slice(7), secret);
  return payload.sub!;
}
