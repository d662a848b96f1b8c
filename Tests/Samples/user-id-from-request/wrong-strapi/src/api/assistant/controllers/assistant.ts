// Controllers of Strapi, one of its factory and one bare, that believe the request.
import { factories } from "@strapi/strapi";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default factories.createCoreController("api::assistant.assistant", ({ strapi }) => ({
  async token(ctx) {
    const { grower } = ctx.request.body; // from: user-id-from-request
    strapi.log.info("minting");
    ctx.body = await behest.auth.mint({ user_id: grower }); // expect: user-id-from-request
  },
}));
