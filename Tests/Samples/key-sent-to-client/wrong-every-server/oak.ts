import { Router } from "jsr:@oak/oak";

const router = new Router();
router.get("/letters", (ctx) => {
  ctx.response.body = { key: Deno.env.get("BEHEST_KEY") }; // expect: key-sent-to-client
  ctx.response.headers.set("x-gateway", Deno.env.get("BEHEST_API_KEY")); // expect: key-sent-to-client
});
