import type { IncomingMessage } from "node:http";
import jwt from "jsonwebtoken";

export interface Context {
  viewer: { sub: string };
}

export function contextOf(req: IncomingMessage): Context {
  const bearer = req.headers.authorization?.replace("Bearer ", "") ?? "";
  return { viewer: jwt.verify(bearer, process.env.JWT_SECRET!) as { sub: string } };
}
