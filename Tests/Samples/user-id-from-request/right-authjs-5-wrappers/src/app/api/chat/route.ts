import { requireUser } from "@/lib/session";
import { behest } from "@/lib/behest";

export async function POST(request: Request) {
  const user = await requireUser();
  const { messages } = (await request.json()) as { messages: { role: "user"; content: string }[] };
  const { token } = await behest.auth.mint({ user_id: user.id });
  const answer = await behest.chat.completions.create({ model: "behest", messages, token });
  return Response.json(answer);
}
