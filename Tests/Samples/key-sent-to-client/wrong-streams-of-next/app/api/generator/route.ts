async function* lines() {
  yield "hello\n";
  yield JSON.stringify({ apiKey: process.env.BEHEST_KEY }) + "\n"; // expect: key-sent-to-client
}

export function GET() {
  return new Response(ReadableStream.from(lines()));
}
