import { behest } from "../utils/behest";

export default defineEventHandler(async (event) => {
  const session = await useSession(event, { password: process.env.NUXT_SESSION_PASSWORD! });
  const { observer } = await readBody(event); // from: user-id-from-request
  await session.update({ observer });
  return { ok: true };
});
