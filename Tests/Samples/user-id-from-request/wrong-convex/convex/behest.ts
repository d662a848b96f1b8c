"use node";

import { v } from "convex/values";
import { Behest } from "@behest/client-ts";
import { action } from "./_generated/server";

export const token = action({
  args: { collector: v.string() },
  handler: async (ctx, { collector }) => { // from: user-id-from-request
    await ctx.auth.getUserIdentity();
    return new Behest().auth.mint({ user_id: collector }); // expect: user-id-from-request
  },
});
