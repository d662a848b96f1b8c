function iteratorToStream(iterator: AsyncGenerator<string>) {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

async function* makeIterator() {
  yield `<p>${process.env.BEHEST_KEY}</p>`; // expect: key-sent-to-client
}

export async function GET() {
  return new Response(iteratorToStream(makeIterator()));
}
