// Older packages for Koa: a function that answers false to strangers, one origin, an open part below
// a path of its own.
const Koa = require("koa");
const cors = require("koa2-cors");
const kcors = require("kcors");
const Router = require("koa-router");
const mount = require("koa-mount");
const jwt = require("jsonwebtoken");
const { Behest } = require("@behest/client-ts");

const behest = new Behest();
const token = async (ctx) => {
  const claims = jwt.verify(ctx.get("authorization").slice(7), process.env.JWT_SECRET);
  ctx.body = await behest.auth.mint({ user_id: claims.sub });
};

const app = new Koa();
app.use(
  cors({
    origin: (ctx) => {
      if (["https://app.example.com", "https://beta.example.com"].includes(ctx.request.header.origin)) {
        return ctx.request.header.origin;
      }
      return false;
    },
  }),
);
const feed = new Koa();
feed.use(kcors());
feed.use((ctx) => (ctx.body = []));
app.use(mount("/feed", feed));
app.use(new Router().post("/token", token).routes());
app.listen(3000);

const second = new Koa();
second.use(kcors({ origin: "https://app.example.com" }));
second.use(token);
second.listen(3001);
