import type { Request } from "express";
import { jwtVerify } from "jose";

export async function sessionOf(req: Request) {
  const token = req.headers.cookie?.split("session=")[1];
  if (!token) return null;
  const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env.SESSION_KEY));
  return { user: { id: payload.sub! } };
}
