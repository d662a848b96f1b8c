import type { Handlers } from "$fresh/server.ts";
import { Behest } from "@behest/client-ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

export const handler: Handlers = {
  async POST(req, _ctx) {
    const { lemon } = await req.json(); // from: user-id-from-request
    return Response.json(await behest.auth.mint({ user_id: lemon })); // expect: user-id-from-request
  },
  async GET(_req, ctx) {
    const minted = await behest.auth.mint({ user_id: ctx.state.lemon as string }); // expect: user-id-from-request
    return Response.json(minted);
  },
};
