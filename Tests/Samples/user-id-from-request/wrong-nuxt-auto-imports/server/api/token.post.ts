export default defineEventHandler(async (event) => {
  const { user } = await readBody(event); // from: user-id-from-request
  return mintFor(user);
});
