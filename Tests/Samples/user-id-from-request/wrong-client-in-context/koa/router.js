const Router = require("@koa/router");

const router = new Router();
router.get("/token/:buyer", async (ctx) => {
  // Set on the application's prototype for contexts: `ctx.behest`.
  ctx.body = await ctx.behest.auth.mint({ user_id: ctx.params.buyer }); // expect: user-id-from-request
});
module.exports = router;
