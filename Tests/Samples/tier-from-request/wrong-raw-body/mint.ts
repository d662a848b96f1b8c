import { fetch } from "undici";

export interface Grant {
  jwt: string;
  ttl: number;
}

export async function mint(userId: string, tier: unknown): Promise<Grant> {
  const response = await fetch(new URL("/v1/auth/mint", process.env.BEHEST_BASE_URL), {
    method: "POST",
    headers: {
      authorization: `Bearer ${process.env.BEHEST_KEY}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      user_id: userId,
      tier, // expect: tier-from-request
    }),
  });
  return (await response.json()) as Grant;
}
