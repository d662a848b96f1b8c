// The host's file adds the header to every function.
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../../lib/session.js";

const behest = new Behest();

export default async function handler(req, res) {
  const user = await subjectOf(req.headers.authorization);
  res.json(await behest.auth.mint({ user_id: user })); // related: wildcard-cors-on-mint
}
