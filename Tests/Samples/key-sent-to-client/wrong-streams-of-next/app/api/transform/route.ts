export async function GET() {
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const key = process.env.BEHEST_API_KEY; // expect: key-sent-to-client
  void (async () => {
    await writer.write(encoder.encode(`data: ${JSON.stringify({ key })}\n\n`));
    await writer.close();
  })();
  return new Response(readable);
}
