// A handler of the pages router takes the identity out of its query and its body.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function handler(req, res) {
  if (req.method === "GET") {
    const { borrower } = req.query; // from: user-id-from-request
    const { token } = await behest.auth.mint({ user_id: borrower }); // expect: user-id-from-request
    return res.status(200).json({ token });
  }
  const minted = await behest.auth.mint({
    user_id: req.body.borrower, // expect: user-id-from-request
    ttl: 300,
  });
  return res.status(200).json(minted);
}
