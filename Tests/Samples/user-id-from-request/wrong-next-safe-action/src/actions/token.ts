"use server";

import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { actionClient, papermakerAction } from "@/lib/safe-action";

const behest = new Behest();

export const tokenFor = actionClient
  .inputSchema(z.object({ papermaker: z.string().min(1) }))
  .action(async ({ parsedInput: { papermaker } }) => { // from: user-id-from-request
    return behest.auth.mint({ user_id: papermaker }); // expect: user-id-from-request
  });

export const headerToken = papermakerAction.action(async ({ ctx }) =>
  behest.auth.mint({ user_id: ctx.papermaker }), // expect: user-id-from-request
);
