export async function POST(request: Request) {
  const upstream = await fetch("https://acme.behest.app/v1/chat/completions", { method: "POST", body: request.body });
  const withHeader = new TransformStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("key=" + process.env.BEHEST_SIGNING_KEY_PEM)); // expect: key-sent-to-client
    },
    transform(chunk, controller) {
      controller.enqueue(chunk);
    },
  });
  return new Response(upstream.body!.pipeThrough(withHeader));
}
