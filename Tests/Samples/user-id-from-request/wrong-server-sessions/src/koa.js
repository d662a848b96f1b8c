const Koa = require("koa");
const session = require("koa-session");
const Router = require("@koa/router");
const { behest } = require("./behest");

const app = new Koa();
app.keys = [process.env.APP_KEY];
app.use(session(app));
const router = new Router();

router.get("/as/:id", (ctx) => {
  ctx.session.uid = ctx.params.id;
  ctx.redirect("/");
});
router.post("/token", async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.session.uid }); // expect: user-id-from-request
});
app.use(router.routes());
app.listen(3000);
