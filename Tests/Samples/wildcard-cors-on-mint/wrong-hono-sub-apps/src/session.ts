import { createMiddleware } from "hono/factory";
import { getSignedCookie } from "hono/cookie";
export const session = createMiddleware<{ Variables: { userId: string } }>(async (c, next) => {
  const userId = await getSignedCookie(c, process.env.COOKIE_SECRET!, "uid");
  if (!userId) return c.body(null, 401);
  c.set("userId", userId);
  await next();
});
