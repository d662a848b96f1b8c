import Cors from "cors";
import type { NextApiRequest, NextApiResponse } from "next";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session";

const behest = new Behest();
const cors = Cors({ origin: "*", methods: ["POST"] }); // expect: wildcard-cors-on-mint

function runMiddleware(req: NextApiRequest, res: NextApiResponse, fn: Function) {
  return new Promise((resolve, reject) => {
    fn(req, res, (result: unknown) => (result instanceof Error ? reject(result) : resolve(result)));
  });
}

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await runMiddleware(req, res, cors);
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user, ttl: 60 })); // related: wildcard-cors-on-mint
}
