export default defineEventHandler((event) => {
  const config = useRuntimeConfig(event);
  return { ...config.public, ...config.behest }; // expect: key-sent-to-client
});
