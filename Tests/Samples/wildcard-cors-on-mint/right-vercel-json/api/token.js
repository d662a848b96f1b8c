// Vercel: the last entry of the path names an origin.
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const key = new TextEncoder().encode(process.env.SESSION_SECRET);

export default async function handler(req, res) {
  const { payload } = await jwtVerify(req.cookies.session, key);
  res.json(await behest.auth.mint({ user_id: payload.sub }));
}
