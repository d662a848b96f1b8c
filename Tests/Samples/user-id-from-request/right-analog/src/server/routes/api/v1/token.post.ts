import { createError, defineEventHandler } from "h3";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default defineEventHandler(async (event) => {
  if (!event.context.user) throw createError({ statusCode: 401 });
  return behest.auth.mint({ user_id: event.context.user.id });
});
