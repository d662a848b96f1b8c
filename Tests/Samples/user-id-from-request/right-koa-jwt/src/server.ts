import Koa, { type Context } from "koa";
import jwt from "koa-jwt";
import Router from "koa-router";
import session from "koa-session";
import { Behest } from "@behest/client-ts";

const app = new Koa();
app.keys = [process.env.COOKIE_KEY!];
const behest = new Behest();
const router = new Router();

async function refuseStrangers(ctx: Context, next: () => Promise<void>) {
  if (!ctx.session?.millerId) ctx.throw(401);
  await next();
}

router.post("/token", jwt({ secret: process.env.JWT_SECRET! }), async (ctx) => {
  const { grain } = ctx.query;
  const minted = await behest.auth.mint({ user_id: ctx.state.user.sub });
  ctx.body = { ...minted, grain };
});

router.post("/session-token", refuseStrangers, async (ctx: Context) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.session!.millerId });
});

app.use(session(app)).use(router.routes()).use(router.allowedMethods());
app.listen(3100);
