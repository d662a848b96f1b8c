import { getAuth } from "https://www.gstatic.com/firebasejs/11.9.0/firebase-auth.js";

export async function behestToken() {
  const idToken = await getAuth().currentUser.getIdToken();
  const answer = await fetch("/behestToken", {
    method: "POST",
    headers: { Authorization: `Bearer ${idToken}` },
  });
  return answer.json();
}
