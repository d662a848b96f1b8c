import Koa from "koa";
import serve from "koa-static";
const app = new Koa();
app.use(serve("./pages"));
app.listen(3001);
