import { Behest } from "@behest/client-ts";
import { builder } from "./builder";

builder.mutationFields((t) => ({
  behestToken: t.string({
    args: { reef: t.arg.id() },
    resolve: async (_, args, ctx) => {
      const { user } = ctx.session ?? {};
      if (!user?.id) throw new Error(`sign in to visit ${args.reef}`);
      const { token } = await new Behest().auth.mint({ user_id: user.id });
      return token;
    },
  }),
}));

export const schema = builder.toSchema();
