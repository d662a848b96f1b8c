import { behest } from "~~/server/utils/behest";

export default defineEventHandler({
  handler: async (event) => {
    const id = getRouterParam(event, "id"); // from: user-id-from-request
    return behest.auth.mint({ user_id: id }); // expect: user-id-from-request
  },
});
