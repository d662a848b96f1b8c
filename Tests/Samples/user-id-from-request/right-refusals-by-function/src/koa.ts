import { verifyToken } from "@clerk/backend";
import Router from "@koa/router";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const router = new Router();

router.post("/token", async (ctx) => {
  const claims = await verifyToken(ctx.get("authorization"), {});
  const { user } = ctx.request.body as { user: string };
  if (user !== claims.sub) ctx.throw(403);
  ctx.body = await behest.auth.mint({ user_id: user });
});

export const app = new Koa().use(bodyParser()).use(router.routes());
