import type { NextApiHandler, NextApiRequest, NextApiResponse } from "next";
import { getServerSession, type Session } from "next-auth";
import { authOptions } from "../pages/api/auth/[...nextauth]";

export type AuthedHandler = (req: NextApiRequest & { session: Session }, res: NextApiResponse) => unknown;

export const withAuth = (handler: AuthedHandler): NextApiHandler => async (req, res) => {
  const session = await getServerSession(req, res, authOptions);
  if (!session) return res.status(401).json({ error: "sign in" });
  return handler(Object.assign(req, { session }), res);
};

export const methods = (map: Record<string, NextApiHandler>): NextApiHandler => (req, res) => {
  const handler = map[req.method ?? ""];
  return handler ? handler(req, res) : res.status(405).end();
};
