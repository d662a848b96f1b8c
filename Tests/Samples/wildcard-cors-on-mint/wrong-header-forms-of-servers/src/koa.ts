import Koa from "koa";
import Router from "@koa/router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const app = new Koa();
const router = new Router();

router.post("/token", async (ctx) => {
  ctx.set("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  ctx.body = await behest.auth.mint({ user_id: await subjectOf(ctx.get("authorization")) });
});

router.post("/many", async (ctx) => {
  ctx.response.set({ "Access-Control-Allow-Origin": ctx.get("Origin") }); // expect: wildcard-cors-on-mint
  ctx.body = await behest.auth.mint({ user_id: await subjectOf(ctx.get("authorization")) });
});

app.use(router.routes());
app.listen(3001);
