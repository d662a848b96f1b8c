// Oak's ports of cors have its default.
import { Application, Router } from "jsr:@oak/oak";
import { oakCors } from "https://deno.land/x/cors@v1.2.2/mod.ts";
import { Behest } from "npm:@behest/client-ts";
import { subjectOf } from "./session.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY") });
const router = new Router();

router.post("/token", async (ctx) => {
  const user = await subjectOf(ctx.request.headers.get("Authorization"));
  ctx.response.body = await behest.auth.mint({ user_id: user }); // related: wildcard-cors-on-mint
});

const app = new Application();
app.use(oakCors()); // expect: wildcard-cors-on-mint
app.use(router.routes());
await app.listen({ port: 8000 });
