import { initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";

initializeApp();

export async function userOf(request: Request) {
  const header = request.headers.get("authorization");
  if (!header?.startsWith("Bearer ")) return null;
  try {
    return await getAuth().verifyIdToken(header.split("Bearer ")[1]);
  } catch {
    return null;
  }
}
