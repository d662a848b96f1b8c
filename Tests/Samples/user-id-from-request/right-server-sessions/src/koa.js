const Koa = require("koa");
const session = require("koa-session");
const Router = require("@koa/router");
const { behest } = require("./behest");
const { verifyPassword } = require("./passwords");

const app = new Koa();
app.keys = [process.env.APP_KEY];
app.use(session({ key: "forum.sess" }, app));
const router = new Router();

router.post("/login", async (ctx) => {
  const account = await verifyPassword(ctx.request.body.email, ctx.request.body.password);
  ctx.assert(account, 401);
  ctx.session.accountId = account.id;
  ctx.status = 204;
});
router.post("/token", async (ctx) => {
  ctx.assert(ctx.session.accountId, 401);
  ctx.body = await behest.auth.mint({ user_id: ctx.session.accountId });
});
app.use(router.routes());
app.listen(3000);
