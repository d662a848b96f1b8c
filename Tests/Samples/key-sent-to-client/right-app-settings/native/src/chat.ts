import { BEHEST_BASE_URL, TOKEN_URL } from "@env";

export async function ask(content: string) {
  const { token } = await (await fetch(TOKEN_URL, { method: "POST" })).json();
  return fetch(`${BEHEST_BASE_URL}/v1/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    body: JSON.stringify({ messages: [{ role: "user", content }] }),
  });
}
