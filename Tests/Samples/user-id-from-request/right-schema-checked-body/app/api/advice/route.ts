// The body is validated and used for everything but the identity.
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { auth } from "@/auth";

const behest = new Behest();

const Advice = z.object({
  user_id: z.string().optional(),
  thread: z.string().optional(),
  messages: z.array(z.object({ role: z.enum(["user", "assistant"]), content: z.string() })),
});

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return Response.json({ error: "sign in" }, { status: 401 });

  const parsed = Advice.safeParse(await request.json());
  if (!parsed.success) return Response.json(parsed.error.flatten(), { status: 400 });

  const { messages, thread } = parsed.data;
  const completion = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages,
    session_id: thread,
    user_id: session.user.id,
  });
  console.info("asked on behalf of", parsed.data.user_id);
  return Response.json(completion.choices[0]);
}
