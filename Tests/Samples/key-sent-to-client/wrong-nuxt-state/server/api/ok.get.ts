export default defineEventHandler((event) => ({ url: useRuntimeConfig(event).public.behestBaseUrl }));
