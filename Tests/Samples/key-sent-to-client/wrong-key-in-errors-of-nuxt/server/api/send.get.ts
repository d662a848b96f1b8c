export default defineEventHandler((event) => {
  return sendError(event, createError({ statusMessage: `bad key ${process.env.BEHEST_KEY}` })); // expect: key-sent-to-client
});
