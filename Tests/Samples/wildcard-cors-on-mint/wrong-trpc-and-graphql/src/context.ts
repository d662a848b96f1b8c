import jwt from "jsonwebtoken";
import type { CreateExpressContextOptions } from "@trpc/server/adapters/express";
export function createContext({ req }: CreateExpressContextOptions) {
  const token = req.headers.authorization?.slice(7);
  return { user: token ? (jwt.verify(token, process.env.JWT_SECRET!) as { id: string }) : null };
}
export type Context = Awaited<ReturnType<typeof createContext>>;
