import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";

export const whoIs = createMiddleware<{ Variables: { sailor: string } }>(async (c, next) => {
  const sailor = getCookie(c, "sailor_id"); // from: user-id-from-request
  if (!sailor) return c.text("who are you?", 401);
  c.set("sailor", sailor); // via: user-id-from-request
  await next();
});
