import { hutSession } from "@/lib/session";

export async function PUT(request: Request) {
  const session = await hutSession();
  const { plan } = await request.json(); // from: tier-from-request
  session.plan = plan;
  await session.save();
  return Response.json({ plan });
}
