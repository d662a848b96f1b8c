import { defineMiddleware } from "astro:middleware";

export const onRequest = defineMiddleware(async (context, next) => {
  const watcher = context.cookies.get("watcher")?.value; // from: user-id-from-request
  context.locals.watcher = watcher; // via: user-id-from-request
  return next();
});
