import type { NextFunction, Request, Response } from "express";

declare global {
  namespace Express {
    interface Request {
      user?: { id: string };
    }
  }
}

export function identify(req: Request, res: Response, next: NextFunction) {
  const tenant = req.headers["x-user-id"]; // from: user-id-from-request
  if (typeof tenant !== "string") {
    res.sendStatus(401);
    return;
  }
  req.user = { id: tenant }; // via: user-id-from-request
  next();
}
