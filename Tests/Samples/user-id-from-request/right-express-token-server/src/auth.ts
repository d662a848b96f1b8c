import type { Request } from "express";
import { jwtVerify } from "jose";
import { users } from "./store.js";

const secret = new TextEncoder().encode(process.env.SESSION_SECRET);

export async function requireSignedInUser(req: Request) {
  const cookie = req.cookies.session;
  if (!cookie) return null;
  try {
    const { payload } = await jwtVerify(cookie, secret);
    return users.byId(payload.sub!);
  } catch {
    return null;
  }
}
