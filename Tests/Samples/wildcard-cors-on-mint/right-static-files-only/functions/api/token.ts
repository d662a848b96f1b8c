import { Behest } from "@behest/client-ts";
import { visitorOf } from "../../lib/session";

export const onRequestPost: PagesFunction = async ({ request }) => {
  const visitor = await visitorOf(request);
  return Response.json(await new Behest().auth.mint({ user_id: visitor.id }));
};
