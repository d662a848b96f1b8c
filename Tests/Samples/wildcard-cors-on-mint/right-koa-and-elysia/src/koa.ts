// Koa and Elysia: origins on a list, in the context's own words; what is open is another instance.
import Koa from "koa";
import cors from "@koa/cors";
import Router from "@koa/router";
import { Elysia } from "elysia";
import { cors as elysiaCors } from "@elysiajs/cors";
import jwt from "jsonwebtoken";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const allowed = ["https://app.example.com", "https://admin.example.com"];

const app = new Koa();
app.use(
  cors({
    origin(ctx) {
      const requestOrigin = ctx.get("Origin");
      if (!allowed.includes(requestOrigin)) return ctx.throw(403, `${requestOrigin} is not allowed`);
      return requestOrigin;
    },
  }),
);
const router = new Router();
router.post("/token", async (ctx) => {
  const claims = jwt.verify(ctx.get("authorization").slice(7), process.env.JWT_SECRET!) as { sub: string };
  ctx.body = await behest.auth.mint({ user_id: claims.sub });
});
app.use(router.routes());
app.listen(3000);

const feed = new Elysia({ prefix: "/feed" }).use(elysiaCors()).get("/", () => []);
const api = new Elysia()
  .use(elysiaCors({ origin: ["app.example.com", /\.example\.com$/] }))
  .post("/token", async ({ headers }) => {
    const claims = jwt.verify(headers.authorization!.slice(7), process.env.JWT_SECRET!) as { sub: string };
    return behest.auth.mint({ user_id: claims.sub });
  });
feed.listen(3001);
api.listen(3002);
