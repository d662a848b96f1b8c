import type { Context } from "koa";

export async function letters(ctx: Context) {
  ctx.state.key = process.env.BEHEST_KEY;
  ctx.body = { url: process.env.BEHEST_BASE_URL };
}
