const BILLING = process.env.BILLING_URL;

export async function planOf(customer: string): Promise<number | undefined> {
  const answer = await fetch(`${BILLING}/customers/${customer}`, { cache: "no-store" });
  if (!answer.ok) return undefined;
  return (await answer.json()).tier;
}
