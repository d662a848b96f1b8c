import { createServerFn } from "@tanstack/react-start";
import { Behest } from "@behest/client-ts";
import { requireUser } from "./require-user";

export const behestToken = createServerFn({ method: "POST" })
  .middleware([requireUser])
  .validator((input: { globe: string }) => input)
  .handler(async ({ context, data }) => {
    const minted = await new Behest().auth.mint({ user_id: context.userId, ttl: 900 });
    return { token: minted.token, globe: data.globe };
  });
