import { getSession } from "next-auth/react";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function handler(req, res) {
  const session = await getSession({ req });
  if (!session) return res.status(401).json({ error: "sign in" });
  const { workspace } = req.query;
  const minted = await behest.auth.mint({
    user_id: `${workspace}:${session.user.id}`, // expect: user-id-from-request
  });
  res.json(minted);
}
