import type { NextApiRequest, NextApiResponse } from "next";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../../lib/session";

const behest = new Behest();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
}
