import { resolver } from "@blitzjs/rpc";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default resolver.pipe(
  resolver.zod(z.object({ ttl: z.number() })),
  resolver.authorize(),
  async ({ ttl }, ctx) => behest.auth.mint({ user_id: String(ctx.session.userId), ttl }),
);
