import { ask } from "../utils/ai";

export default defineEventHandler(async (event) => {
  const { user } = await requireUserSession(event);
  return ask(user.id);
});
