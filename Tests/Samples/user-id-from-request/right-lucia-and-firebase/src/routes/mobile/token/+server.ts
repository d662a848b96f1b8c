import { error, json } from "@sveltejs/kit";
import { getAuth } from "firebase-admin/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function POST({ request }) {
  const { idToken } = await request.json();
  const decoded = await getAuth().verifyIdToken(idToken).catch(() => null);
  if (!decoded) error(401);
  return json(await behest.auth.mint({ user_id: decoded.uid, tier: decoded.plan ?? 1 }));
}
