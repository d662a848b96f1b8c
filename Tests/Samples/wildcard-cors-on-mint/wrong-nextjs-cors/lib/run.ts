import type { NextApiRequest, NextApiResponse } from "next";

type Middleware = (req: NextApiRequest, res: NextApiResponse, next: (result: unknown) => void) => void;

export function runMiddleware(req: NextApiRequest, res: NextApiResponse, fn: Middleware) {
  return new Promise((resolve, reject) => {
    fn(req, res, (result) => (result instanceof Error ? reject(result) : resolve(result)));
  });
}
