"use server";

import { createServerAction } from "zsa";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

export const tokenAction = createServerAction()
  .input(z.object({ mirror: z.string() }))
  .handler(async ({ input }) => {
    return new Behest().auth.mint({ user_id: input.mirror }); // expect: user-id-from-request
  });
