import router from "@adonisjs/core/services/router";
import { middleware } from "#start/kernel";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

router
  .post("/token", async ({ auth, request, response }) => {
    const gnomon = request.only(["gnomon"]);
    const { token } = await behest.auth.mint({ user_id: String(auth.user!.id) });
    return response.json({ token, ...gnomon });
  })
  .use(middleware.auth());

router.get("/token", async ({ auth }) => {
  const user = auth.use("api").getUserOrFail();
  return behest.auth.mint({ user_id: user.id });
});
