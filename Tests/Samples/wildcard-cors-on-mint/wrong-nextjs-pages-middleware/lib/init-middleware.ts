// Next.js' own example: a Connect middleware as a promise.
import type { NextApiRequest, NextApiResponse } from "next";

type Middleware = (req: NextApiRequest, res: NextApiResponse, next: (result: unknown) => void) => void;

export default function initMiddleware(middleware: Middleware) {
  return (req: NextApiRequest, res: NextApiResponse) =>
    new Promise((resolve, reject) => {
      middleware(req, res, (result) => (result instanceof Error ? reject(result) : resolve(result)));
    });
}
