// Cookies that the server signed, and whose signature is checked when they are read.
const Koa = require("koa");
const Router = require("@koa/router");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const app = new Koa();
app.keys = [process.env.COOKIE_KEY];
const router = new Router();
router.get("/token", async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.cookies.get("visitor", { signed: true }) });
});
router.get("/token/default", async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.cookies.get("visitor") });
});
app.use(router.routes());
