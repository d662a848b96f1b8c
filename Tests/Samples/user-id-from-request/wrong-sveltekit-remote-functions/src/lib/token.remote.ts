import { command, query } from "$app/server";
import * as v from "valibot";
import { Behest } from "@behest/client-ts";
import { BEHEST_KEY } from "$env/static/private";

const behest = new Behest({ key: BEHEST_KEY });

export const tokenFor = query(v.string(), async (baker) => {
  return behest.auth.mint({ user_id: baker }); // expect: user-id-from-request
});

export const refresh = command("unchecked", async ({ baker }: { baker: string }) => {
  return behest.auth.mint({ user_id: baker }); // expect: user-id-from-request
});
