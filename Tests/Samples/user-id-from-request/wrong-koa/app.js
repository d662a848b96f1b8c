import Router from "@koa/router";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { mintForBaker } from "./mint.js";
import { behest } from "./behest.js";

const app = new Koa();
const router = new Router({ prefix: "/behest" });

app.use(bodyParser());
app.use(async (ctx, next) => {
  ctx.state.baker = ctx.query.baker; // from: user-id-from-request
  await next();
});

router.post("/token", async (ctx) => {
  const { baker } = ctx.request.body; // from: user-id-from-request
  ctx.body = await mintForBaker(baker);
});

router.post("/state-token", async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.state.baker }); // expect: user-id-from-request
});

router.get("/ovens/:oven/token", async ({ params, response }) => {
  response.body = await behest.auth.mint({ user_id: params.oven }); // expect: user-id-from-request
});

router.get("/cookie-token", async (ctx) => {
  const user_id = ctx.cookies.get("baker") ?? ctx.get("x-baker"); // from: user-id-from-request
  ctx.body = await behest.auth.mint({ user_id }); // expect: user-id-from-request
});

app.use(router.routes());
app.listen(4000);
