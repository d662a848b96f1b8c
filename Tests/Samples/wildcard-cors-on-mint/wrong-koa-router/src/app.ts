// The default before the router; the router's own predicate hands the caller's origin back.
import cors from "@koa/cors";
import Router from "@koa/router";
import Koa from "koa";
import { Behest } from "@behest/client-ts";
import { partner } from "./partner.js";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = new Koa();
const router = new Router({ prefix: "/api" });

app.use(cors()); // expect: wildcard-cors-on-mint
router.post("/token", async (ctx) => {
  const user = await subjectOf(ctx.get("Authorization"));
  ctx.body = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
});
app.use(partner.routes());
app.use(router.routes()).use(router.allowedMethods());

app.listen(3000);
