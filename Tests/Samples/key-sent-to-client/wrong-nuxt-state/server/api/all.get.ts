export default defineEventHandler((event) => useRuntimeConfig(event)); 
