const Koa = require("koa");
const koaJwt = require("koa-jwt");
const { behest } = require("./behest");

const app = new Koa();
app.use(koaJwt({ secret: process.env.JWT_SECRET }).unless({ path: [/^\/public/] }));
app.use(async (ctx) => {
  ctx.body = await behest.auth.mint({ user_id: ctx.state.user.sub });
});
app.listen(3000);
