import { error } from "@sveltejs/kit";
import { command, getRequestEvent } from "$app/server";
import * as v from "valibot";
import { Behest } from "@behest/client-ts";
import { BEHEST_KEY } from "$env/static/private";

const behest = new Behest({ key: BEHEST_KEY });

export const refresh = command(v.object({ ttl: v.number() }), async ({ ttl }) => {
  const { locals } = getRequestEvent();
  if (!locals.user) error(401);
  return behest.auth.mint({ user_id: locals.user.id, ttl });
});
