// A function of Vercel beside a Vite application, without a vercel.json.
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default async function handler(req, res) {
  if (req.method !== "POST") return res.status(405).end();
  const { flyer } = req.body; // from: user-id-from-request
  res.status(200).json(await behest.auth.mint({ user_id: flyer })); // expect: user-id-from-request
}
