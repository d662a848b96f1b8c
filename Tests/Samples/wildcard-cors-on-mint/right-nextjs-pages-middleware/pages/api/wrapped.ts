import microCors from "micro-cors";
import type { NextApiRequest, NextApiResponse } from "next";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session";

const behest = new Behest();
const cors = microCors({ origin: "https://boats.example", allowMethods: ["POST"] });

async function handler(req: NextApiRequest, res: NextApiResponse) {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user, ttl: 120 }));
}

export default cors(handler as never);
