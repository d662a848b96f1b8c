// One helper sends everything to the gateway; only some of its callers mint.
const BASE = process.env.BEHEST_BASE_URL;

async function send(path: string, body: Record<string, unknown>) {
  const response = await fetch(`${BASE}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "content-type": "application/json",
    },
    body: JSON.stringify(body), // expect: user-id-from-request
  });
  return response.json();
}

export const mint = (user: string) => send("/v1/auth/mint", { user_id: user, ttl: 900 });

export const report = (user: string) => send("/v1/usage/report", { user_id: user });
