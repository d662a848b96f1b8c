// A message's role is the conversation's, not the token's.
import { auth } from "@clerk/nextjs/server";
import OpenAI from "openai";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const SYSTEM = { role: "system" as const, content: "You are a patient tutor." };

export async function POST(request: Request) {
  const { userId, sessionClaims } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  if ((sessionClaims?.metadata as any)?.role === "banned") return new Response(null, { status: 403 });
  const { question } = await request.json();
  const answer = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [SYSTEM, { role: "user", content: question }],
    user_id: userId,
  });
  return Response.json({ role: "assistant", content: answer.choices[0].message.content });
}

export async function PUT(request: Request) {
  const { userId } = await auth();
  if (!userId) return new Response(null, { status: 401 });
  const { token } = await behest.auth.mint({ user_id: userId });
  const openai = new OpenAI({ apiKey: token, baseURL: `${process.env.BEHEST_BASE_URL}/v1` });
  const history: { role: "user" | "assistant"; content: string }[] = await request.json();
  return Response.json(await openai.chat.completions.create({ model: "gpt-4o", messages: history }));
}
