import OpenAI from "openai";

const BASE = `https://${process.env.BEHEST_SLUG}.behest.app`;

export async function clientFor(userId: string): Promise<OpenAI> {
  const answer = await fetch(BASE + "/v1/auth/mint", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({ user_id: userId, ttl: 300 }),
  });
  if (!answer.ok) throw new Error(`Behest answered ${answer.status}: is BEHEST_KEY set?`);
  const { jwt } = (await answer.json()) as { jwt: string };
  return new OpenAI({ apiKey: jwt, baseURL: `${BASE}/v1` });
}
