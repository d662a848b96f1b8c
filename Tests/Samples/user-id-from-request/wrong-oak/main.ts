import { Application, Router } from "@oak/oak";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });
const router = new Router();

router
  .post("/token", async (ctx) => {
    const { acorn } = await ctx.request.body.json(); // from: user-id-from-request
    ctx.response.body = await behest.auth.mint({ user_id: acorn }); // expect: user-id-from-request
  })
  .get("/trees/:tree/token", async (ctx) => {
    ctx.response.body = await behest.auth.mint({ user_id: ctx.params.tree }); // expect: user-id-from-request
  })
  .get("/token", async ({ request, response }) => {
    const acorn = request.url.searchParams.get("acorn"); // via: user-id-from-request
    response.body = await behest.auth.mint({ user_id: acorn! }); // expect: user-id-from-request
  });

const app = new Application();
app.use(router.routes());
await app.listen({ port: 8000 });
