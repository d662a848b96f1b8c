import parse from "co-body";
import Koa, { type Context, type Middleware } from "koa";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const token: Middleware = async (ctx, next) => {
  if (ctx.path !== "/token") return next();
  const body = await parse.json(ctx); // from: user-id-from-request
  ctx.body = await behest.auth.mint({ user_id: body.diver }); // expect: user-id-from-request
};

async function header(ctx: Context) {
  ctx.body = await behest.auth.mint({ user_id: ctx.get("x-diver") }); // expect: user-id-from-request
}

new Koa().use(token).use(header).listen(3000);
