import { v } from "convex/values";
import { getAuthUserId } from "@convex-dev/auth/server";
import { Behest } from "@behest/client-ts";
import { action } from "./_generated/server";

export const issue = action({
  args: { album: v.string() },
  handler: async (ctx, args) => {
    const identity = await ctx.auth.getUserIdentity();
    if (!identity) throw new Error("not signed in");
    const { token } = await new Behest().auth.mint({ user_id: identity.subject });
    return { token, album: args.album };
  },
});

export const issueForMember = action({
  args: {},
  handler: async (ctx) => {
    const memberId = await getAuthUserId(ctx);
    if (memberId === null) throw new Error("not signed in");
    return new Behest().auth.mint({ user_id: memberId });
  },
});
