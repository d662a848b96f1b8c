export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  const body = await readBody(event); // from: tier-from-request
  await setUserSession(event, { user: { id: user.id, plan: body.plan } });
  return { ok: true };
});
