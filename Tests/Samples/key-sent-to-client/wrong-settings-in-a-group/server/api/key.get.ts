export default defineEventHandler((event) => {
  const config = useRuntimeConfig(event);
  return { credential: config.behest.key }; // expect: key-sent-to-client
});
