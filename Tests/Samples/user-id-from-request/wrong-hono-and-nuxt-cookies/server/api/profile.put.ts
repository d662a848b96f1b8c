export default defineEventHandler(async (event) => {
  const profile = await readBody<{ id: string }>(event);
  const session = await useSession(event, { password: process.env.SESSION_PASSWORD! });
  await session.update({ userId: profile.id });
  return { ok: true };
});
