// Cookies whose signature nobody checks.
const Koa = require("koa");
const Router = require("@koa/router");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const app = new Koa();
app.keys = [process.env.COOKIE_KEY];
const router = new Router();
router.get("/token", async (ctx) => {
  const visitor = ctx.cookies.get("visitor", { signed: false });
  ctx.body = await behest.auth.mint({ user_id: visitor }); // expect: user-id-from-request
});
app.use(router.routes());
