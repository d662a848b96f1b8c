import Koa from "koa";
import Router from "koa-router";
import { Behest } from "@behest/client-ts";

const ACCOUNT = "tin-whistle-web";
const router = new Router();

router.post("/token", async (ctx) => {
  ctx.body = await new Behest().auth.mint({ user_id: ACCOUNT }); // expect: user-id-shared
});

new Koa().use(router.routes()).listen(3000);
