import type { Request, Response } from "express";

type Handler = (caller: { id: string }, req: Request, res: Response) => Promise<void>;

// Looks like a session, and is a header.
export function withCaller(handler: Handler) {
  return (req: Request, res: Response) =>
    handler({ id: req.get("x-caller") ?? "" }, req, res); // from: user-id-from-request
}

export const createHandler =
  (options: { read: (req: Request) => string; run: (id: string, res: Response) => Promise<void> }) =>
  (req: Request, res: Response) =>
    options.run(options.read(req), res);
