// withApiAuthRequired refuses strangers; the session says who it is.
import { getSession, withApiAuthRequired } from "@auth0/nextjs-auth0";
import type { NextApiRequest, NextApiResponse } from "next";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default withApiAuthRequired(async function token(
  req: NextApiRequest, res: NextApiResponse,
) {
  const session = await getSession(req, res);
  const { sub } = session!.user;
  res.json(await behest.auth.mint({ user_id: sub, tier: session!.user.app_metadata.plan }));
});
