// Middleware run by hand in a route of the Pages Router.
import type { NextApiRequest, NextApiResponse } from "next";
import Cors from "cors";
import { Behest } from "@behest/client-ts";
import { runMiddleware } from "../../lib/run";
import { subjectOf } from "../../lib/session";

const behest = new Behest();
const cors = Cors({ methods: ["POST", "GET", "HEAD"] }); // expect: wildcard-cors-on-mint

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await runMiddleware(req, res, cors);
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
}
