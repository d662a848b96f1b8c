export async function planOf(id: string): Promise<number> {
  const answer = await $fetch<{ plan: number }>(`${process.env.BILLING_URL}/customers/${id}`);
  return answer.plan;
}
