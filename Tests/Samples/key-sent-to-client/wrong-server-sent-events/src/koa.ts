import { PassThrough } from "node:stream";
import Koa from "koa";

const app = new Koa();
app.use(async (ctx) => {
  const stream = new PassThrough();
  ctx.type = "text/event-stream";
  ctx.body = stream;
  stream.write(`data: ${process.env.BEHEST_KEY}\n\n`); // expect: key-sent-to-client
});
app.listen(3002);
