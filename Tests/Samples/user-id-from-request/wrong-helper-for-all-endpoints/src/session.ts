import type { Request } from "express";
import { fromNodeHeaders } from "better-auth/node";
import { auth } from "./auth";

export async function requireUser(req: Request) {
  const session = await auth.api.getSession({ headers: fromNodeHeaders(req.headers) });
  if (!session) throw new Error("signed out");
  return session.user;
}

export async function requireAdmin(req: Request) {
  const user = await requireUser(req);
  if (user.role !== "admin") throw new Error("forbidden");
  return user;
}
