import { Behest } from "@behest/client-ts";
import { define } from "../../utils.ts";

const behest = new Behest({ key: Deno.env.get("BEHEST_KEY")! });

export const handler = define.handlers({
  async POST(ctx) {
    const { orchard } = await ctx.req.json();
    const minted = await behest.auth.mint({ user_id: ctx.state.grower.id });
    return Response.json({ ...minted, orchard });
  },
});
