import type { PageServerLoad } from "@analogjs/router";
import type { PageServerAction } from "@analogjs/router/server/actions";
import { getQuery, readFormData } from "h3";
import { behest } from "../../server/behest";

export const load = async ({ params, event }: PageServerLoad) => {
  const bySeat = await behest.auth.mint({ user_id: params!["seat"] }); // expect: user-id-from-request
  const byQuery = await behest.auth.mint({ user_id: getQuery(event).guest as string }); // expect: user-id-from-request
  return { tokens: [bySeat.token, byQuery.token] };
};

export async function action({ event }: PageServerAction) {
  const form = await readFormData(event);
  return behest.auth.mint({ user_id: form.get("guest") as string }); // expect: user-id-from-request
}
