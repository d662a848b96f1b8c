// Nuxt streams the key to whoever listens.
export default defineEventHandler(async (event) => {
  const stream = createEventStream(event);
  await stream.push({ event: "config", data: useRuntimeConfig(event).behestKey }); // expect: key-sent-to-client
  return stream.send();
});
