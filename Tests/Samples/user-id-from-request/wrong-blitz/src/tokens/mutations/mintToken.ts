import { resolver } from "@blitzjs/rpc";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

export default resolver.pipe(
  resolver.zod(z.object({ potter: z.string() })),
  async ({ potter }) => behest.auth.mint({ user_id: potter }), // expect: user-id-from-request
);
