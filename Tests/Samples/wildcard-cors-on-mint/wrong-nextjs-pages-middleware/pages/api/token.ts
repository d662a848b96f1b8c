import Cors from "cors";
import type { NextApiRequest, NextApiResponse } from "next";
import { Behest } from "@behest/client-ts";
import initMiddleware from "../../lib/init-middleware";
import { subjectOf } from "../../lib/session";

const behest = new Behest();
const cors = initMiddleware(
  Cors({ methods: ["POST", "OPTIONS"] }), // expect: wildcard-cors-on-mint
);

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await cors(req, res);
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
}
