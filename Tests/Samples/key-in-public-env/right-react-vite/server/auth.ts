import type { Request } from "express";

declare module "express-session" {
  interface SessionData {
    user?: { id: string; plan?: number };
  }
}

export async function requireSignedInUser(req: Request) {
  return req.session.user ?? null;
}
