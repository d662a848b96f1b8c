// Astro's middleware answers for every page and endpoint.
import { defineMiddleware, sequence } from "astro:middleware";

const timing = defineMiddleware(async (_context, next) => next());

const cors = defineMiddleware(async (context, next) => {
  const response = await next();
  response.headers.set("Access-Control-Allow-Origin", context.request.headers.get("origin") ?? ""); // expect: wildcard-cors-on-mint
  return response;
});

export const onRequest = sequence(timing, cors);
