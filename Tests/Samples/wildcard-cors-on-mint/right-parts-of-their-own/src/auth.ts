import type { RequestHandler } from "express";
import jwt from "jsonwebtoken";
export const user: RequestHandler = (req, res, next) => {
  try { req.user = jwt.verify(req.headers.authorization!.slice(7), process.env.S!) as any; next(); } catch { res.sendStatus(401); }
};
