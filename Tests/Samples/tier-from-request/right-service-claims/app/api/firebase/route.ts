import { getAuth } from "firebase-admin/auth";
import { behest } from "@/lib/behest";

export async function POST(request: Request) {
  const token = request.headers.get("authorization")?.slice(7) ?? "";
  const claims = await getAuth().verifyIdToken(token);
  const user = await getAuth().getUser(claims.uid);
  const tier = claims.tier ?? user.customClaims?.tier ?? 1;
  console.log("token for", user.displayName);
  return Response.json(await behest.auth.mint({ user_id: claims.uid, tier }));
}
