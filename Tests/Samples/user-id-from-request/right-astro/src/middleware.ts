import { defineMiddleware } from "astro:middleware";
import { auth } from "./auth";

export const onRequest = defineMiddleware(async (context, next) => {
  const found = await auth.api.getSession({ headers: context.request.headers });
  context.locals.user = found?.user ?? null;
  context.locals.session = found?.session ?? null;
  return next();
});
