import type { NextFunction, Request, RequestHandler, Response } from "express";

export const asyncHandler = (handler: (req: Request, res: Response) => Promise<unknown>): RequestHandler =>
  (req: Request, res: Response, next: NextFunction) => {
    handler(req, res).catch(next);
  };
