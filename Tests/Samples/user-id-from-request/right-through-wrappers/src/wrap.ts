import { getAuth } from "@clerk/express";
import type { Request, Response } from "express";

type Handler = (caller: { id: string }, req: Request, res: Response) => Promise<void>;

export function withCaller(handler: Handler) {
  return (req: Request, res: Response) => {
    const { userId } = getAuth(req);
    if (!userId) return void res.sendStatus(401);
    return handler({ id: userId }, req, res);
  };
}
