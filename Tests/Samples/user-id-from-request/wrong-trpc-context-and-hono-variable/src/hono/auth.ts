import { createMiddleware } from "hono/factory";

export const auth = createMiddleware<{ Variables: { user: { id: string } } }>(async (c, next) => {
  const { user } = await c.req.json();
  c.set("user", user);
  await next();
});
