// Vercel functions without a framework.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function handler(req, res) {
  const { userId } = req.body;
  res.status(200).json(await behest.auth.mint({ user_id: userId })); // expect: user-id-from-request
}
