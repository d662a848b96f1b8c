import cors from "@koa/cors";
import Router from "@koa/router";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();

export const partner = new Router();
partner.use(
  cors({
    origin: (ctx) => ctx.get("Origin"), // expect: wildcard-cors-on-mint
    credentials: true,
  }),
);
partner.post("/partner/token", async (ctx) => {
  const user = await subjectOf(ctx.get("Authorization"));
  ctx.body = await behest.auth.mint({ user_id: user, ttl: 60 }); // related: wildcard-cors-on-mint
});
