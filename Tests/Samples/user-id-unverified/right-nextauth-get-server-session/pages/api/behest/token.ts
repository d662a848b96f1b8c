// NextAuth v4: getServerSession and getToken verify before they decode.
import type { NextApiRequest, NextApiResponse } from "next";
import { getServerSession } from "next-auth";
import { getToken } from "next-auth/jwt";
import { Behest } from "@behest/client-ts";
import { authOptions } from "@/lib/auth-options";

const behest = new Behest();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method === "GET") {
    const token = await getToken({ req, secret: process.env.NEXTAUTH_SECRET });
    if (!token?.sub) return res.status(401).end();
    return res.json(await behest.auth.mint({ user_id: token.sub, ttl: 60 }));
  }
  const session = await getServerSession(req, res, authOptions);
  if (!session) return res.status(401).json({ error: "Unauthorized" });
  const { token, ttl } = await behest.auth.mint({
    user_id: (session.user as { id: string }).id,
    ttl: 900,
  });
  return res.json({ token, ttl });
}
