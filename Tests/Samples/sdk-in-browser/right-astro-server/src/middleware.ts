import { defineMiddleware } from "astro:middleware";
import { readSession } from "./lib/session";

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.user = await readSession(context.cookies.get("session")?.value);
  return next();
});
