// Hanko says who is signed in; the plan is in what only the server can write.
import axios from "axios";
import { cookies } from "next/headers";

const api = process.env.HANKO_API_URL!;

/** The session, as Hanko itself says. */
export async function currentSession() {
  const token = (await cookies()).get("hanko")?.value;
  const answer = await fetch(`${api}/sessions/validate`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ session_token: token }),
  });
  const session = await answer.json();
  return answer.ok && session.is_valid ? session : null;
}

/** All of a user's metadata, from the Admin API. */
export async function metadataOf(user: string) {
  const { data } = await axios.get(`${api}/admin/users/${user}/metadata`, {
    headers: { Authorization: `Bearer ${process.env.HANKO_ADMIN_KEY}` },
  });
  return data;
}
