// Auto-imported utilities: the session's user, handed on by a wrapper.
import { z } from "zod";

export default defineReaderHandler(async (event, reader) => {
  const { conversation } = await readValidatedBody(event, z.object({ conversation: z.string() }).parse);
  const { token } = await useBehest(event).auth.mint({ user_id: reader.id });
  return { conversation, token };
});
