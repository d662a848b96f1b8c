// Streams carry what the gateway answers; the key goes to the gateway alone.
import { Behest } from "@behest/client-ts";
import { auth } from "../../../auth";

const behest = new Behest({ key: process.env.BEHEST_KEY });
const encoder = new TextEncoder();

export async function POST(request: Request) {
  const session = await auth();
  if (!session?.user?.id) return new Response("sign in", { status: 401 });
  const { messages } = await request.json();
  const completion = await behest.chat.completions.create({ messages, stream: true, user_id: session.user.id });
  const stream = new ReadableStream({
    async start(controller) {
      try {
        for await (const part of completion) {
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(part)}\n\n`));
        }
      } catch (error) {
        controller.enqueue(encoder.encode(`event: error\ndata: ${String(error)}\n\n`));
      } finally {
        controller.close();
      }
    },
  });
  return new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
}
