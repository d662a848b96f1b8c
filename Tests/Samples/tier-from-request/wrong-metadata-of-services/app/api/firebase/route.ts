import { getAuth } from "firebase-admin/auth";
import { behest } from "@/lib/behest";

export async function POST(request: Request) {
  const claims = await getAuth().verifyIdToken(request.headers.get("authorization")!.slice(7));
  const user = await getAuth().getUser(claims.uid);
  const tier = user.displayName?.endsWith("(pro)") ? 2 : 1;
  return Response.json(await behest.auth.mint({ user_id: claims.uid, tier })); // expect: tier-from-request
}
