export default defineEventHandler((event) => {
  setResponseHeader(event, "content-type", "text/plain");
  return sendStream(
    event,
    new ReadableStream({
      start(c) {
        c.enqueue(`key ${process.env.BEHEST_KEY}`); // expect: key-sent-to-client
        c.close();
      },
    }),
  );
});
