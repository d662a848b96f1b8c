export default defineEventHandler(() => {
  const { BEHEST_KEY } = process.env; // expect: key-sent-to-client
  return { key: BEHEST_KEY };
});
