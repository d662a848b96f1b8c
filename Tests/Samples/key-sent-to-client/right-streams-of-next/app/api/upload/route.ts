// The key goes to the gateway in a stream of its own, and not to the client.
export async function PUT(request: Request) {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(JSON.stringify({ key: process.env.BEHEST_KEY })));
      controller.close();
    },
  });
  const answer = await fetch("https://acme.behest.app/v1/rotate", { method: "POST", body, duplex: "half" } as RequestInit);
  return new Response(answer.ok ? "rotated" : "failed");
}
