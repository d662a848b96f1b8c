import { getSession } from "../../iron";

export async function POST(request: Request) {
  const session = await getSession();
  const { email } = await request.json();
  session.userId = email;
  await session.save();
  return Response.json({ ok: true });
}
