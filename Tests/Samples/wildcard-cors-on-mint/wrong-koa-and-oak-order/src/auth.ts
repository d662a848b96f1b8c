import type { Middleware } from "koa";
import jwt from "jsonwebtoken";
export const authenticate: Middleware = async (ctx, next) => {
  ctx.state.user = jwt.verify(ctx.get("authorization").slice(7), process.env.JWT_SECRET!);
  await next();
};
