import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { config } from "./config";

export const requireInternal: RequestHandler = (req, res, next) => {
  const given = Buffer.from(req.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${config.internalKey}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    return res.status(401).json({ error: "unauthorised" });
  }
  next();
};
