import { createMiddleware } from "hono/factory";
import { betterAuth } from "better-auth";
import type { Env } from "./env";

const auth = betterAuth({ emailAndPassword: { enabled: true } });

export const session = createMiddleware<Env>(async (c, next) => {
  const found = await auth.api.getSession({ headers: c.req.raw.headers });
  c.set("user", found?.user ?? null);
  await next();
});
