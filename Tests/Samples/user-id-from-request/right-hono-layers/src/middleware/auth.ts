import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { verify } from "hono/jwt";

type Env = { Variables: { user: { id: string; tier: number } } };

export const auth = createMiddleware<Env>(async (c, next) => {
  const header = c.req.header("Authorization");
  if (!header) throw new HTTPException(401);
  const payload = await verify(header.replace("Bearer ", ""), process.env.JWT_KEY!);
  c.set("user", { id: payload.sub as string, tier: (payload.tier as number) ?? 1 });
  await next();
});
