import { command, getRequestEvent } from "$app/server";
import { behest } from "$lib/server/behest";

export const token = command("unchecked", async (gardener: string) => { // from: user-id-from-request
  const { locals } = getRequestEvent();
  if (!locals) throw new Error("no event");
  return behest.auth.mint({ user_id: gardener }); // expect: user-id-from-request
});
