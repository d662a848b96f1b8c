import type { RequestHandler } from "express";
import jwt from "jsonwebtoken";
export const requireUser: RequestHandler = (req, res, next) => {
  req.user = jwt.verify(req.headers.authorization!.slice(7), process.env.JWT_SECRET!) as { id: string };
  next();
};
