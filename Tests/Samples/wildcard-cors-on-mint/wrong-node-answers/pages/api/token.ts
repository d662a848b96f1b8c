import type { NextApiRequest, NextApiResponse } from "next";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../src/session";

const behest = new Behest();
const allowCors =
  (handler: (req: NextApiRequest, res: NextApiResponse) => unknown) =>
  async (req: NextApiRequest, res: NextApiResponse) => {
    res.setHeader("Access-Control-Allow-Credentials", "true");
    res.setHeader("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
    if (req.method === "OPTIONS") return res.status(200).end();
    return handler(req, res);
  };

export default allowCors(async (req, res) => {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user }));
});
