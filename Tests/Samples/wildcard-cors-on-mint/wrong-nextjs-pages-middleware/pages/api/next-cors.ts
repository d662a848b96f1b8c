import type { NextApiRequest, NextApiResponse } from "next";
import NextCors from "nextjs-cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session";

const behest = new Behest();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  await NextCors(req, res, {
    methods: ["POST"],
    origin: "*", // expect: wildcard-cors-on-mint
    optionsSuccessStatus: 200,
  });
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user, ttl: 180 })); // related: wildcard-cors-on-mint
}
