// Koa and Elysia: a function of the context, a plugin of one's own, a header by hand in a helper.
import Koa from "koa";
import cors from "@koa/cors";
import Router from "@koa/router";
import { behest } from "./behest";
import { authenticate } from "./auth";

const app = new Koa();
app.use(cors({ origin: (ctx) => ctx.get("Origin") || "*", credentials: true })); // expect: wildcard-cors-on-mint
app.use(authenticate);

const router = new Router({ prefix: "/v1" });
router.post("/token", async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.state.user.id });
});
app.use(router.routes()).use(router.allowedMethods());
app.listen(3000);
