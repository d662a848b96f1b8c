import { auth } from "../../../auth";
export async function POST(request: Request) {
  if (!(await auth())) return new Response(null, { status: 401 });
  const upstream = await fetch(`${process.env.BEHEST_BASE_URL}/v1/chat/completions`, {
    method: "POST",
    headers: { Authorization: `Bearer ${process.env.BEHEST_KEY}` },
    body: request.body,
  });
  const counter = new TransformStream({
    transform(chunk, controller) {
      controller.enqueue(chunk);
    },
    flush(controller) {
      controller.enqueue(new TextEncoder().encode(process.env.BEHEST_KEY ? "\n[done]" : "\n[no key]"));
    },
  });
  return new Response(upstream.body!.pipeThrough(counter));
}
