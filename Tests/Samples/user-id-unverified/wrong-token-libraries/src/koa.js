const Koa = require("koa");
const jwt = require("jsonwebtoken");
const { behest } = require("./behest");

const app = new Koa();
app.use(async (ctx, next) => {
  const token = ctx.get("Authorization").slice(7);
  ctx.state.user = jwt.decode(token);
  await next();
});
app.use(async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.state.user.id }); // expect: user-id-unverified
});
app.listen(3000);
