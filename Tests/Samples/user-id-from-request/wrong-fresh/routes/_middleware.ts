import type { FreshContext } from "$fresh/server.ts";

export async function handler(req: Request, ctx: FreshContext) {
  ctx.state.lemon = req.headers.get("x-lemon"); // from: user-id-from-request
  return await ctx.next();
}
