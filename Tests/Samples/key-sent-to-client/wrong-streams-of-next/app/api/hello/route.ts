// A stream that an answer is made of holds the key, put in here or there.
const encoder = new TextEncoder();

export async function GET() {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(`event: ready\ndata: ${process.env.BEHEST_KEY}\n\n`)); // expect: key-sent-to-client
      controller.close();
    },
  });
  return new Response(stream, { headers: { "Content-Type": "text/event-stream" } });
}
