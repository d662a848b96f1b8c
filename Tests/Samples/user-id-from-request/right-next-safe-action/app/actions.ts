"use server";

import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { memberAction } from "../lib/action";

export const mintToken = memberAction
  .schema(z.object({ volume: z.string(), memberId: z.string().optional() }))
  .action(async ({ ctx, parsedInput }) => {
    const { token } = await new Behest().auth.mint({ user_id: ctx.memberId });
    return { token, volume: parsedInput.volume };
  });
