import { Application, Router } from "@oak/oak";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = new Application({ keys: [Deno.env.get("COOKIE_KEY")!] });
const router = new Router();
router.get("/token", async (ctx) => {
  const visitor = await ctx.cookies.get("visitor");
  ctx.response.body = await behest.auth.mint({ user_id: visitor! });
});
app.use(router.routes());
