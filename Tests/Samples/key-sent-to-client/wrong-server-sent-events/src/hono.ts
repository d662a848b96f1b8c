import { Hono } from "hono";
import { stream, streamSSE, streamText } from "hono/streaming";

const app = new Hono();
app.get("/sse", (c) =>
  streamSSE(c, async (stream) => {
    await stream.writeSSE({ event: "key", data: process.env.BEHEST_KEY! }); // expect: key-sent-to-client
  }),
);
app.get("/text", (c) => {
  return streamText(c, async (out) => {
    await out.writeln(`key: ${process.env.BEHEST_API_KEY}`); // expect: key-sent-to-client
  });
});
app.get("/bytes", (c) => stream(c, async (s) => {
  await s.write(process.env.BEHEST_SIGNING_KEY_PEM ?? ""); // expect: key-sent-to-client
}));
export default app;
