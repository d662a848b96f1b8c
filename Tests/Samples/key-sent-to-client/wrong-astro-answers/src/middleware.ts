// Astro's headers, cookies, attributes, scripts and locals carry the key.
import { defineMiddleware } from "astro:middleware";
export const onRequest = defineMiddleware((context, next) => {
  context.locals.gateway = { key: import.meta.env.BEHEST_KEY }; // expect: key-sent-to-client
  return next();
});
