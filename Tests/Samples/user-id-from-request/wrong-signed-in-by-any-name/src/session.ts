import type { Request } from "express";
import { sessions } from "@corner/sessions";

export async function assertLoggedIn(req: Request) {
  if (!(await sessions.find(req))) throw new Error("sign in");
}

export const checkSession = (req: Request) => sessions.find(req);
