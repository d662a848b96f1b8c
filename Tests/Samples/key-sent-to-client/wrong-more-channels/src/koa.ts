import Koa from "koa";

const app = new Koa();
app.use(async (ctx) => {
  ctx.body = { key: process.env.BEHEST_KEY }; // expect: key-sent-to-client
});
