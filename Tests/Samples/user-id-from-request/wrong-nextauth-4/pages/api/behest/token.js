import { getServerSession } from "next-auth/next";
import { Behest } from "@behest/client-ts";
import { authOptions } from "../auth/[...nextauth]";

const behest = new Behest();

export default async function handler(req, res) {
  const session = await getServerSession(req, res, authOptions);
  if (!session) return res.status(401).end();
  const minted = await behest.auth.mint({ user_id: req.query.as ?? session.user.id }); // expect: user-id-from-request
  res.status(200).json(minted);
}
