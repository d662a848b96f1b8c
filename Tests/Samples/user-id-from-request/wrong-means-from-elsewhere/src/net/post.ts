// Sends anything anywhere, and knows nothing of the gateway.
export async function postJson(url: string, body: unknown, token: string) {
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body), // expect: user-id-from-request
  });
  return response.json();
}
