import type { NextFunction, Request, Response } from "express";
import jwt, { type JwtPayload } from "jsonwebtoken";

export function authenticate(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.authorization;
  if (!header?.startsWith("Bearer ")) return res.status(401).json({ error: "no token" });
  try {
    const payload = jwt.verify(header.slice(7), process.env.JWT_KEY!) as JwtPayload;
    req.user = { id: payload.sub! };
    res.locals.readerId = payload.sub;
    next();
  } catch {
    res.status(401).json({ error: "bad token" });
  }
}
