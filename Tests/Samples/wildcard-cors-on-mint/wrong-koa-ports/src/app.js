// koa2-cors gives every caller its own origin back.
import Koa from "koa";
import Router from "@koa/router";
import cors from "koa2-cors";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "../lib/session.mjs";

const behest = new Behest();
const app = new Koa();
const router = new Router();

app.use(cors()); // expect: wildcard-cors-on-mint
router.post("/token", async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: await subjectOf(ctx.get("authorization")) }); // related: wildcard-cors-on-mint
});
app.use(router.routes());
app.listen(3000);
