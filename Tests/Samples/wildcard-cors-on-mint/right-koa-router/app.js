// The open middleware is on another router, or comes after; the predicate answers from a list.
import cors from "@koa/cors";
import Router from "@koa/router";
import Koa from "koa";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const app = new Koa();
const tokens = new Router();
const chimes = new Router();
const TRUSTED = ["https://bells.example", "https://www.bells.example"];

app.use(
  cors({
    origin(ctx) {
      const origin = ctx.get("Origin");
      return TRUSTED.includes(origin) ? origin : TRUSTED[0];
    },
  }),
);

tokens.post("/token", async (ctx) => {
  const user = await subjectOf(ctx.get("Authorization"));
  ctx.body = await behest.auth.mint({ user_id: user });
});
chimes.use(cors());
chimes.get("/chimes", (ctx) => {
  ctx.set("Access-Control-Allow-Origin", "*");
  ctx.body = ["ding", "dong"];
});

app.use(tokens.routes());
app.use(cors({ credentials: true }));
app.use(chimes.routes());
app.listen(3000);
