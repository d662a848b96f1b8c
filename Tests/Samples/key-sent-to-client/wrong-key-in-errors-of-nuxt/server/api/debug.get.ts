export default defineEventHandler((event) => {
  throw createError({ statusCode: 500, data: { config: { key: process.env.BEHEST_KEY } } }); // expect: key-sent-to-client
});
