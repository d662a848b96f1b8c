import type { FreshContext } from "$fresh/server.ts";
import { Behest } from "@behest/client-ts";

export const handler = {
  async GET(_req: Request, ctx: FreshContext) {
    const { lemon } = ctx.params; // from: user-id-from-request
    return Response.json(await new Behest().auth.mint({ user_id: lemon })); // expect: user-id-from-request
  },
};
