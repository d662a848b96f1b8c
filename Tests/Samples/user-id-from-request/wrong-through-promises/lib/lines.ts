export async function* lines(body: ReadableStream<Uint8Array> | null) {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value.trim();
  }
}
