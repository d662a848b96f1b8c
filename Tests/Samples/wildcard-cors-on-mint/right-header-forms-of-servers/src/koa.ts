import Koa from "koa";
import Router from "@koa/router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session";

const behest = new Behest();
const app = new Koa();
const router = new Router();
const allowed = ["https://winds.example", "https://admin.winds.example"];

router.post("/token", async (ctx) => {
  const origin = ctx.get("Origin");
  if (allowed.includes(origin)) ctx.set("Access-Control-Allow-Origin", origin);
  ctx.vary("Origin");
  ctx.body = await behest.auth.mint({ user_id: await subjectOf(ctx.get("authorization")) });
});

app.use(router.routes());
app.listen(3001);
