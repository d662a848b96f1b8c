import type { VercelRequest, VercelResponse } from "@vercel/node";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async (req: VercelRequest, res: VercelResponse) => {
  res.json(await behest.auth.mint({ user_id: req.query.id as string })); // expect: user-id-from-request
};
