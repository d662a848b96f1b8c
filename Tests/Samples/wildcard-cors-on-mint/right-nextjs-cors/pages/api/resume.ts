import type { NextApiRequest, NextApiResponse } from "next";
import NextCors from "nextjs-cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session";

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await NextCors(req, res, { methods: ["POST"], origin: [process.env.APP_ORIGIN!] });
  const user = await subjectOf(req.headers.authorization);
  res.json(await new Behest().auth.mint({ user_id: user }));
}
