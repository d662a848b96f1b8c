import { settings } from "./settings";

export function gatewayStream(): ReadableStream<Uint8Array> {
  const enc = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(c) {
      const line = JSON.stringify({ url: settings.baseUrl, key: settings.key });
      c.enqueue(enc.encode(line + "\n"));
      c.close();
    },
  });
}
