// The same packages with origins named, each where its package wants them.
import type { NextApiRequest, NextApiResponse } from "next";
import NextCors from "nextjs-cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session";

const behest = new Behest();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await NextCors(req, res, { methods: ["POST"], origin: ["https://boats.example"] });
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
}
