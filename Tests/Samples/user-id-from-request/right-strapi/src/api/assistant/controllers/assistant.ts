// Strapi has verified the token; its user is in the state.
import { factories } from "@strapi/strapi";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default factories.createCoreController("api::assistant.assistant", ({ strapi }) => ({
  async token(ctx) {
    const { user } = ctx.state;
    if (!user) return ctx.unauthorized();
    const plan = await strapi.documents("api::plan.plan").findFirst({
      filters: { grower: user.id },
    });
    ctx.body = await behest.auth.mint({ user_id: String(user.id), tier: plan?.tier ?? 1 });
  },
}));
