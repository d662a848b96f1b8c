// Vercel's chat route reads the messages from the body and the user from the session.
import OpenAI from "openai";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();

export async function POST(req: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response("Unauthorized", { status: 401 });

  const { messages, model, session_id, ttl } = await req.json();
  const { token } = await behest.auth.mint({ user_id: session.user.id, session_id, ttl });
  const client = new OpenAI({ apiKey: token, baseURL: `${process.env.BEHEST_BASE_URL}/v1` });
  const stream = await client.chat.completions.create({ model, messages, stream: true });
  return new Response(stream.toReadableStream(), {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
  });
}
