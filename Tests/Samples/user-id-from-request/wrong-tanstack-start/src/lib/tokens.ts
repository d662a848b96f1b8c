import { createServerFn } from "@tanstack/react-start";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { explorer } from "./explorer";

const behest = new Behest();

export const tokenFor = createServerFn({ method: "POST" })
  .inputValidator(z.object({ explorer: z.string() }))
  .handler(async ({ data }) => behest.auth.mint({ user_id: data.explorer })); // expect: user-id-from-request

export const myToken = createServerFn()
  .middleware([explorer])
  .handler(async ({ context }) => {
    return behest.auth.mint({ user_id: context.explorer.id! }); // expect: user-id-from-request
  });
