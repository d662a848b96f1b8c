// All of it: behestKey, too.
export default defineEventHandler((event) => useRuntimeConfig(event)); // expect: key-sent-to-client
