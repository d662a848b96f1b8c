import { os } from "@orpc/server";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

const viewed = os.$context<{ headers: Headers }>().use(async ({ context, next }) => {
  const viewer = context.headers.get("x-viewer");
  return next({ context: { viewer } });
});

export const router = {
  token: os
    .input(z.object({ viewer: z.string() }))
    .handler(async ({ input }) => behest.auth.mint({ user_id: input.viewer })), // expect: user-id-from-request
  mine: viewed.handler(({ context }) => behest.auth.mint({ user_id: context.viewer! })),
};
