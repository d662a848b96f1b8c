"use server";

import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { authed } from "../lib/procedures";

export const mint = authed
  .createServerAction()
  .input(z.object({ colour: z.string() }))
  .handler(async ({ input, ctx }) => {
    const { token } = await new Behest().auth.mint({ user_id: ctx.userId });
    return { token, colour: input.colour };
  });
