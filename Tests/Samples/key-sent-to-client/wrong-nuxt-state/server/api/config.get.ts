// What Nuxt computes on the server goes to the client with the page.
export default defineEventHandler((event) => {
  const config = useRuntimeConfig(event);
  return { key: config.behestKey, url: config.public.behestBaseUrl }; // expect: key-sent-to-client
});
