import type { Context } from "koa";

export async function letters(ctx: Context) {
  ctx.body = { key: process.env.BEHEST_KEY }; // expect: key-sent-to-client
}
