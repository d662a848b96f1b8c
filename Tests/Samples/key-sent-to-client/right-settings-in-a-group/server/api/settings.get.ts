// What is public may be sent, and so may the rest of the group.
export default defineEventHandler((event) => {
  const config = useRuntimeConfig(event);
  const { baseUrl } = config.behest;
  return { ...config.public, baseUrl, isReady: Boolean(config.behest.key) };
});
