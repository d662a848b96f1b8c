const Koa = require("koa");
const { Behest } = require("@behest/client-ts");
const router = require("./router");

const app = new Koa();
app.context.behest = new Behest();
app.use(router.routes());
app.listen(3000);
