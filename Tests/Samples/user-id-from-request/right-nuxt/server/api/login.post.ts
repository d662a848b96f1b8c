import { z } from "zod";

const credentials = z.object({ email: z.string().email(), password: z.string().min(8) });

export default defineEventHandler(async (event) => {
  const { email, password } = await readValidatedBody(event, credentials.parse);
  const keeper = await useStorage("keepers").getItem<{ id: string; hash: string }>(email);
  if (!keeper || !(await verifyPassword(keeper.hash, password))) {
    throw createError({ statusCode: 401 });
  }
  await setUserSession(event, { keeper: { id: keeper.id } });
  return {};
});
