import type { NextApiRequest, NextApiResponse } from "next";
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  res.status(200).json({ apiKey: process.env.BEHEST_KEY }); // expect: key-sent-to-client
}
