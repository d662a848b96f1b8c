export enum Plan { Free = "free", Pro = "pro", Max = "max" }
export async function planOf(userId: string): Promise<Plan> {
  const response = await fetch(`${process.env.BILLING_URL}/customers/${userId}/plan`);
  if (!response.ok) return Plan.Free;
  return (await response.json()).plan;
}
